import type { Widgets } from "@openai/chatkit";
import { leaf, type PropsOf } from "./component";

/** Plain text; with an `id` and `streaming` it can grow. */
export const Text = leaf<PropsOf<Widgets.TextComponent>>("Text");

/** Like `Text`, in Markdown. */
export const Markdown = leaf<PropsOf<Widgets.Markdown>>("Markdown");

export const Title = leaf<PropsOf<Widgets.Title>>("Title");
export const Caption = leaf<PropsOf<Widgets.Caption>>("Caption");
export const Badge = leaf<PropsOf<Widgets.Badge>>("Badge");
export const Icon = leaf<PropsOf<Widgets.Icon>>("Icon");
export const Button = leaf<PropsOf<Widgets.Button>>("Button");

type ThemeColor = { dark: string; light: string };

// The published type omits these two members, which clients also read.
type ImageProps = PropsOf<Widgets.Image> & {
  background?: string | ThemeColor;
  flex?: number | string;
};

export const Image = leaf<ImageProps>("Image");

export interface ChartSeries {
  type: "bar" | "area" | "line";
  /** The member of each datum that is drawn. */
  dataKey: string;
  label?: string;
  color?: string | ThemeColor;
  /** Bars and areas with the same stack are stacked. */
  stack?: string;
  /** For areas and lines. */
  curveType?: ChartCurve;
}

export type ChartCurve =
  | "basis"
  | "basisClosed"
  | "basisOpen"
  | "bumpX"
  | "bumpY"
  | "bump"
  | "linear"
  | "linearClosed"
  | "natural"
  | "monotoneX"
  | "monotoneY"
  | "monotone"
  | "step"
  | "stepBefore"
  | "stepAfter";

export interface ChartXAxis {
  dataKey: string;
  hide?: boolean;
  /** Labels by value. */
  labels?: Record<string, string>;
}

type Sizing = Pick<
  Widgets.Image,
  | "height"
  | "width"
  | "size"
  | "aspectRatio"
  | "minHeight"
  | "minWidth"
  | "minSize"
  | "maxHeight"
  | "maxWidth"
  | "maxSize"
>;

export interface ChartProps extends Sizing {
  key?: string;
  id?: string;
  data: readonly Record<string, string | number>[];
  series: readonly ChartSeries[];
  /** The name of a member of each datum, or an object with options. */
  xAxis: string | ChartXAxis;
  showYAxis?: boolean;
  showLegend?: boolean;
  showTooltip?: boolean;
  /** Pixels between the bars of one category. */
  barGap?: number;
  /** Pixels between categories. */
  barCategoryGap?: number;
  flex?: number | string;
}

export const Chart = leaf<ChartProps>("Chart");
