import { cursorWidth } from "./chart-drawing";
import type { ChartGeometry } from "./chart-geometry";
import { valueOf } from "./chart-model";
import type { ChartView } from "./chart-view";
import type { ActiveRow } from "./use-active-row";

interface ChartTooltipProps {
  readonly view: ChartView;
  readonly active: ActiveRow;
}

/**
 * The tooltip. It is announced only if the keyboard moved it, because the data table contains all
 * numbers.
 */
export function ChartTooltip({ view, active: { row, byKeyboard } }: ChartTooltipProps) {
  const { side, left } = placeBeside(view.geometry, row);
  return (
    <div
      className="w-chart-tooltip"
      data-side={side}
      aria-live={byKeyboard ? "polite" : "off"}
      style={{ left }}
    >
      <div className="w-chart-tooltip-title">{view.categories[row]}</div>
      {view.series.map((one, index) => {
        const value = valueOf(view.rows[row] ?? {}, one);
        return value === null ? null : (
          <div key={index} className="w-chart-tooltip-row">
            <span className="w-chart-dot" style={{ background: view.colors[index] }} />
            <span>{one.label}</span>
            <span className="w-chart-value">{view.format(value)}</span>
          </div>
        );
      })}
    </div>
  );
}

const GAP = 6;

/** Places the tooltip next to the active row, toward the center of the drawing. */
function placeBeside(geometry: ChartGeometry, row: number) {
  const center = geometry.center(row);
  const distance = cursorWidth(geometry) / 2 + GAP;
  return center > geometry.area.left + geometry.area.width / 2
    ? { left: center - distance, side: "left" }
    : { left: center + distance, side: "right" };
}
