import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useElementServices } from "../../../services";
import { useScheme } from "../../scheme";
import { colourCss } from "../../values/colour";
import { CategoryAxis, LETTER_WIDTH, ValueAxis } from "./chart-axes";
import { ChartDataTable } from "./chart-data-table";
import { chartGeometry, type ChartGeometry } from "./chart-geometry";
import { categoryOf, valueOf, type ChartProps, type ChartSeries } from "./chart-model";
import { SeriesShape } from "./chart-shapes";
import { ChartTooltip } from "./chart-tooltip";
import { stackSeries, valueScale } from "./stack-series";
import { useMeasuredSize } from "./use-measured-size";

/** The order in which series without a colour get one. */
const SERIES_COLORS = ["blue", "purple", "orange", "green", "red", "yellow", "pink"];

const TOP = 8;
const SIDE = 8;
const CATEGORY_HEIGHT = 26;

interface ActiveRow {
  readonly row: number;
  readonly byKeyboard: boolean;
}

/** The drawing, its legend, tooltip and data table. */
export function ChartPlot({ data: rows = [], series = [], xAxis: axis, ...props }: ChartProps) {
  const { strings, locale } = useElementServices();
  const scheme = useScheme();
  const { frame, width, height } = useMeasuredSize();
  const [active, setActive] = useState<ActiveRow | null>(null);
  const format = (value: number) => new Intl.NumberFormat(locale).format(value);
  const compact = new Intl.NumberFormat(locale, { notation: "compact" });

  if (rows.length === 0 || series.length === 0) {
    return <div className="w-chart-empty">{strings["widget.noData"]}</div>;
  }
  const extents = stackSeries(rows, series);
  const scale = valueScale(extents);
  const tickLabels = props.showYAxis ? scale.ticks.map((tick) => compact.format(tick)) : null;
  const left = tickLabels
    ? Math.max(...tickLabels.map((label) => label.length)) * LETTER_WIDTH + 10
    : SIDE;
  const bottom = axis?.hide ? SIDE : CATEGORY_HEIGHT;
  const geometry = chartGeometry({
    area: {
      left,
      top: TOP,
      width: Math.max(0, width - left - SIDE),
      height: Math.max(0, height - TOP - bottom),
    },
    rows: rows.length,
    series,
    scale,
    barGap: props.barGap,
    barCategoryGap: props.barCategoryGap,
  });
  const colors = series.map(({ color }, index) => {
    const fallback = SERIES_COLORS[index % SERIES_COLORS.length] ?? "blue";
    return colourCss(color, "chart", scheme) ?? colourCss(fallback, "chart", scheme) ?? "";
  });
  const categories = rows.map((row) => categoryOf(row, axis));
  const tooltipRow = (props.showTooltip ?? true) && active ? rows[active.row] : undefined;

  function handlePointer(event: PointerEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    setActive({ row: geometry.rowAt(event.clientX - box.left), byKeyboard: false });
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && active) {
      event.stopPropagation();
      setActive(null);
      return;
    }
    const row = rowForKey(event.key, active?.row, rows.length - 1);
    if (row === undefined) return;
    event.preventDefault();
    setActive({ row, byKeyboard: true });
  }

  return (
    <>
      <div
        ref={frame}
        className="w-chart-plot"
        role="group"
        tabIndex={0}
        dir="ltr"
        aria-label={`${strings["widget.chart"]}: ${series.map(({ label }) => label).join(", ")}`}
        onPointerMove={handlePointer}
        onPointerDown={handlePointer}
        onPointerLeave={() => setActive(null)}
        onFocus={() => setActive((now) => now ?? { row: 0, byKeyboard: true })}
        onBlur={() => setActive(null)}
        onKeyDown={handleKey}
      >
        {width > 0 ? (
          <svg width={width} height={height} aria-hidden="true" focusable="false">
            <ValueAxis geometry={geometry} scale={scale} labels={tickLabels} />
            {active ? (
              <rect
                className="w-chart-cursor"
                x={geometry.center(active.row) - cursorWidth(geometry) / 2}
                y={geometry.area.top}
                width={cursorWidth(geometry)}
                height={geometry.area.height}
              />
            ) : null}
            {inDrawingOrder(series).map((index) => {
              const one = series[index];
              return one ? (
                <SeriesShape
                  key={`${one.dataKey} ${index}`}
                  series={one}
                  extents={extents[index] ?? []}
                  geometry={geometry}
                  color={colors[index] ?? ""}
                  isCovered={(row) => isCovered(series, extents, index, row)}
                />
              ) : null;
            })}
            {axis?.hide ? null : <CategoryAxis geometry={geometry} categories={categories} />}
          </svg>
        ) : null}
        {tooltipRow && active ? (
          <ChartTooltip
            title={categories[active.row] ?? ""}
            {...tooltipPlace(geometry, active.row)}
            spoken={active.byKeyboard}
            entries={series.flatMap((one, index) => {
              const value = valueOf(tooltipRow, one);
              const color = colors[index] ?? "";
              return value === null ? [] : [{ label: one.label, color, value: format(value) }];
            })}
          />
        ) : null}
      </div>
      {(props.showLegend ?? true) ? (
        <div className="w-chart-legend" aria-hidden="true">
          {series.map(({ label }, index) => (
            <span key={index} className="w-chart-legend-entry">
              <span className="w-chart-dot" style={{ background: colors[index] }} />
              {label}
            </span>
          ))}
        </div>
      ) : null}
      <ChartDataTable rows={rows} series={series} axis={axis} format={format} />
    </>
  );
}

const WIDEST_CURSOR = 64;
const TOOLTIP_GAP = 6;

function cursorWidth({ bandWidth }: ChartGeometry): number {
  return Math.min(bandWidth, WIDEST_CURSOR);
}

/** Beside the pointed row, towards the middle of the drawing. */
function tooltipPlace(geometry: ChartGeometry, row: number) {
  const { left, width } = geometry.area;
  const center = geometry.center(row);
  const distance = cursorWidth(geometry) / 2 + TOOLTIP_GAP;
  return center > left + width / 2
    ? ({ x: center - distance, side: "left" } as const)
    : ({ x: center + distance, side: "right" } as const);
}

const LAYERS = { area: 0, bar: 1, line: 2 } as const;

/** Areas behind bars behind lines. */
function inDrawingOrder(series: readonly ChartSeries[]): readonly number[] {
  const layer = (index: number) => LAYERS[series[index]?.type ?? "bar"];
  return series.map((_, index) => index).sort((a, b) => layer(a) - layer(b));
}

function isCovered(
  series: readonly ChartSeries[],
  extents: ReturnType<typeof stackSeries>,
  index: number,
  row: number,
): boolean {
  const [own, extent] = [series[index], extents[index]?.[row]];
  if (own?.stack === undefined || !extent) return false;
  const end = extent[1];
  return series.some((other, at) => {
    const next = extents[at]?.[row];
    return (
      at > index &&
      other.type === "bar" &&
      other.stack === own.stack &&
      next?.[0] === end &&
      next[1] !== end
    );
  });
}

function rowForKey(key: string, row: number | undefined, last: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return Math.min(last, (row ?? -1) + 1);
    case "ArrowLeft":
      return Math.max(0, (row ?? 1) - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
