import { CategoryAxis, ValueAxis } from "./chart-axes";
import type { ChartGeometry } from "./chart-geometry";
import type { ChartSeries } from "./chart-model";
import { SeriesShape } from "./chart-shapes";
import type { ChartView } from "./chart-view";

interface ChartDrawingProps {
  readonly view: ChartView;
  readonly width: number;
  readonly height: number;
  readonly activeRow: number | null;
}

export function ChartDrawing({ view, width, height, activeRow }: ChartDrawingProps) {
  const { series, geometry } = view;
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <ValueAxis geometry={geometry} scale={view.scale} labels={view.tickLabels} />
      {activeRow === null ? null : (
        <rect
          className="w-chart-cursor"
          x={geometry.center(activeRow) - cursorWidth(geometry) / 2}
          y={geometry.area.top}
          width={cursorWidth(geometry)}
          height={geometry.area.height}
        />
      )}
      {inDrawingOrder(series).map(({ one, index }) => (
        <SeriesShape
          key={`${one.dataKey} ${index}`}
          series={one}
          extents={view.extents[index] ?? []}
          geometry={geometry}
          color={view.colors[index] ?? "currentColor"}
          isCovered={(row) => isCovered(view, index, row)}
        />
      ))}
      {view.axis?.hide ? null : <CategoryAxis geometry={geometry} categories={view.categories} />}
    </svg>
  );
}

const WIDEST_CURSOR = 64;

/** The width in pixels of the active row's highlight. */
export function cursorWidth({ bandWidth }: ChartGeometry): number {
  return Math.min(bandWidth, WIDEST_CURSOR);
}

const LAYERS = { area: 0, bar: 1, line: 2 } as const;

/** Sorts series so that bars cover areas and lines cover bars. */
function inDrawingOrder(series: readonly ChartSeries[]) {
  return series
    .map((one, index) => ({ one, index }))
    .sort((a, b) => LAYERS[a.one.type] - LAYERS[b.one.type]);
}

/** Whether another bar of the stack starts where this one ends. */
function isCovered({ series, extents }: ChartView, index: number, row: number): boolean {
  const own = series[index];
  const end = extents[index]?.[row]?.[1];
  if (own?.stack === undefined || end === undefined) return false;
  return series.some((other, at) => {
    const next = extents[at]?.[row];
    const inStack = at > index && other.type === "bar" && other.stack === own.stack;
    return inStack && next?.[0] === end && next[1] !== end;
  });
}
