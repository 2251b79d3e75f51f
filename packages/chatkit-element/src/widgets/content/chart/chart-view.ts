import type { ColorScheme } from "@openai/chatkit";
import { colorCss } from "../../values/color";
import { LETTER_WIDTH } from "./chart-axes";
import { chartGeometry, type ChartGeometry } from "./chart-geometry";
import {
  categoryOf,
  type ChartAxis,
  type ChartProps,
  type ChartRow,
  type ChartSeries,
} from "./chart-model";
import { stackSeries, valueScale, type Extent, type ValueScale } from "./stack-series";

/** The data that all parts of a chart share. */
export interface ChartView {
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis | undefined;
  readonly extents: readonly (readonly Extent[])[];
  readonly scale: ValueScale;
  readonly geometry: ChartGeometry;
  /** In the order of the series. */
  readonly colors: readonly string[];
  /** In the order of the rows. */
  readonly categories: readonly string[];
  /** In the order of the scale's ticks; null without a value axis. */
  readonly tickLabels: readonly string[] | null;
  format(value: number): string;
}

interface ChartSurroundings {
  readonly width: number;
  readonly height: number;
  readonly locale: string;
  readonly scheme: ColorScheme;
}

/** The colors for series without one, in order. */
const SERIES_COLORS = ["blue", "purple", "orange", "green", "red", "yellow", "pink"];

const TOP = 8;
const SIDE = 8;
const CATEGORY_HEIGHT = 26;

export function chartView(
  { data: rows = [], series = [], xAxis: axis, ...props }: ChartProps,
  { width, height, locale, scheme }: ChartSurroundings,
): ChartView {
  const extents = stackSeries(rows, series);
  const scale = valueScale(extents);
  const tickLabels = props.showYAxis ? compactLabels(scale.ticks, locale) : null;
  const left = tickLabels ? longest(tickLabels) * LETTER_WIDTH + 10 : SIDE;
  const bottom = axis?.hide ? SIDE : CATEGORY_HEIGHT;
  const area = {
    left,
    top: TOP,
    width: Math.max(0, width - left - SIDE),
    height: Math.max(0, height - TOP - bottom),
  };
  const { barGap, barCategoryGap } = props;
  const numbers = new Intl.NumberFormat(locale);
  return {
    rows,
    series,
    axis,
    extents,
    scale,
    geometry: chartGeometry({ area, rows: rows.length, series, scale, barGap, barCategoryGap }),
    colors: series.map((one, index) => seriesColor(one, index, scheme)),
    categories: rows.map((row) => categoryOf(row, axis)),
    tickLabels,
    format: (value) => numbers.format(value),
  };
}

function compactLabels(ticks: readonly number[], locale: string): readonly string[] {
  const compact = new Intl.NumberFormat(locale, { notation: "compact" });
  return ticks.map((tick) => compact.format(tick));
}

function longest(labels: readonly string[]): number {
  return Math.max(...labels.map((label) => label.length));
}

function seriesColor({ color }: ChartSeries, index: number, scheme: ColorScheme): string {
  const inTurn = SERIES_COLORS[index % SERIES_COLORS.length];
  return colorCss(color, "chart", scheme) ?? colorCss(inTurn, "chart", scheme) ?? "currentColor";
}
