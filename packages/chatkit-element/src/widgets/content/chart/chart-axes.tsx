import type { ChartGeometry } from "./chart-geometry";
import type { ValueScale } from "./stack-series";

/** The width of a digit at the axes' size, in pixels; close enough to reserve room. */
export const LETTER_WIDTH = 6.6;

interface ValueAxisProps {
  readonly geometry: ChartGeometry;
  readonly scale: ValueScale;
  readonly labels: readonly string[] | null;
}

export function ValueAxis({ geometry, scale, labels }: ValueAxisProps) {
  const { left, width } = geometry.area;
  return (
    <g>
      {scale.ticks.map((tick, index) => (
        <g key={tick} transform={`translate(0 ${geometry.y(tick)})`}>
          <line className="w-chart-grid" data-zero={tick === 0} x1={left} x2={left + width} />
          {labels ? (
            <text className="w-chart-label" x={left - 8} dy="0.32em" textAnchor="end">
              {labels[index]}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

interface CategoryAxisProps {
  readonly geometry: ChartGeometry;
  readonly categories: readonly string[];
}

/** The category axis. Skips labels evenly where they would overlap. */
export function CategoryAxis({ geometry, categories }: CategoryAxisProps) {
  const { area, bandWidth } = geometry;
  const longest = Math.max(...categories.map((name) => name.length)) * LETTER_WIDTH + 8;
  const every = Math.max(1, Math.ceil(longest / bandWidth));
  const last = categories.length - 1;
  return (
    <g>
      {categories.map((name, row) =>
        row % every === 0 ? (
          <text
            key={row}
            className="w-chart-label"
            x={geometry.center(row)}
            y={area.top + area.height + 18}
            textAnchor={anchor(geometry.center(row), row, last, area)}
          >
            {name}
          </text>
        ) : null,
      )}
    </g>
  );
}

function anchor(x: number, row: number, last: number, area: ChartGeometry["area"]) {
  if (row === 0 && x <= area.left) return "start";
  return row === last && x >= area.left + area.width ? "end" : "middle";
}
