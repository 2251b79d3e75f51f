interface TooltipEntry {
  readonly label: string;
  readonly color: string;
  readonly value: string;
}

interface ChartTooltipProps {
  readonly title: string;
  readonly entries: readonly TooltipEntry[];
  /** Pixels from the drawing's left edge. */
  readonly x: number;
  /** On which side of the position it stands. */
  readonly side: "left" | "right";
  /** Spoken only when the keyboard moved here; the data table has it all anyway. */
  readonly spoken: boolean;
}

export function ChartTooltip({ title, entries, x, side, spoken }: ChartTooltipProps) {
  return (
    <div
      className="w-chart-tooltip"
      data-side={side}
      aria-live={spoken ? "polite" : "off"}
      style={{ left: x }}
    >
      {title ? <div className="w-chart-tooltip-title">{title}</div> : null}
      {entries.map(({ label, color, value }) => (
        <div key={label} className="w-chart-tooltip-row">
          <span className="w-chart-dot" style={{ background: color }} />
          <span>{label}</span>
          <span className="w-chart-value">{value}</span>
        </div>
      ))}
    </div>
  );
}
