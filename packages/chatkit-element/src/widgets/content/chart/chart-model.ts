import {
  amount,
  either,
  flag,
  list,
  oneOf,
  record,
  text,
  type PropsOf,
  type Reader,
} from "../../tree/read-props";
import { isRecord } from "../../../widget-tree/widget-node";
import { color, type Color } from "../../values/color";

const CURVE_TYPES = [
  "basis",
  "basisClosed",
  "basisOpen",
  "bumpX",
  "bumpY",
  "bump",
  "linear",
  "linearClosed",
  "natural",
  "monotoneX",
  "monotoneY",
  "monotone",
  "step",
  "stepBefore",
  "stepAfter",
] as const;

export type CurveType = (typeof CURVE_TYPES)[number];
export type ChartRow = Readonly<Record<string, unknown>>;

export interface ChartSeries {
  readonly type: "bar" | "area" | "line";
  readonly dataKey: string;
  readonly label: string;
  readonly color: Color | undefined;
  readonly stack: string | undefined;
  readonly curveType: CurveType;
}

const readSeries = record({
  type: oneOf("bar", "area", "line"),
  dataKey: text,
  label: text,
  color: color,
  stack: text,
  curveType: oneOf(...CURVE_TYPES),
});

const series: Reader<ChartSeries> = (value) => {
  const given = readSeries(value);
  if (!given?.type || !given.dataKey) return undefined;
  const { type, dataKey, label, color, stack, curveType = "linear" } = given;
  return {
    type,
    dataKey,
    label: label || dataKey,
    color,
    stack: type === "line" ? undefined : stack,
    curveType,
  };
};

export interface ChartAxis {
  readonly dataKey: string;
  readonly hide: boolean;
  /** Labels to show instead of the rows' values. */
  readonly labels: Readonly<Record<string, unknown>>;
}

const axisByKey: Reader<ChartAxis> = (value) =>
  typeof value === "string" ? { dataKey: value, hide: false, labels: {} } : undefined;

const readAxis = record({
  dataKey: text,
  hide: flag,
  labels: (value) => (isRecord(value) ? value : undefined),
});

const axisByConfig: Reader<ChartAxis> = (value) => {
  const given = readAxis(value);
  return given?.dataKey === undefined
    ? undefined
    : { dataKey: given.dataKey, hide: given.hide ?? false, labels: given.labels ?? {} };
};

export const chartShape = {
  data: list<ChartRow>((value) => (isRecord(value) ? value : undefined)),
  series: list(series),
  xAxis: either(axisByKey, axisByConfig),
  showYAxis: flag,
  showLegend: flag,
  showTooltip: flag,
  barGap: amount,
  barCategoryGap: amount,
} as const;

export type ChartProps = PropsOf<typeof chartShape>;

/** The value of a series in a row. Anything other than a number is a gap. */
export function valueOf(row: ChartRow, { dataKey }: ChartSeries): number | null {
  const value = row[dataKey];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function categoryOf(row: ChartRow, axis: ChartAxis | undefined): string {
  const value = axis && row[axis.dataKey];
  const name = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const label = axis && Object.hasOwn(axis.labels, name) ? axis.labels[name] : undefined;
  return typeof label === "string" ? label : name;
}
