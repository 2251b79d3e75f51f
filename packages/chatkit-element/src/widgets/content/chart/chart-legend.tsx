import type { ChartView } from "./chart-view";

/** Hidden from assistive technology, which has the names in the data table. */
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
