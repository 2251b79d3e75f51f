import type { ChartView } from "./chart-view";

/**
 * The legend. It is hidden from assistive technology, because the data table contains the names.
 */
export function ChartLegend({ series, colors }: Pick<ChartView, "series" | "colors">) {
  return (
    <div className="w-chart-legend" aria-hidden="true">
      {series.map(({ label }, index) => (
        <span key={index} className="w-chart-legend-entry">
          <span className="w-chart-dot" style={{ background: colors[index] }} />
          {label}
        </span>
      ))}
    </div>
  );
}
