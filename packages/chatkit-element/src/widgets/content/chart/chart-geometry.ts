import type { ChartSeries } from "./chart-model";
import type { ValueScale } from "./stack-series";

/** The plot's inner area, in pixels of the drawing. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartGeometry {
  readonly area: PlotArea;
  readonly bandWidth: number;
  /** The center of a row's band. */
  center(row: number): number;
  y(value: number): number;
  /** Left edge and width of a series' bar within a row. */
  bar(series: ChartSeries, row: number): { readonly left: number; readonly width: number };
  /** The row nearest to a position on the axis. */
  rowAt(x: number): number;
}

interface GeometryRequest {
  readonly area: PlotArea;
  readonly rows: number;
  readonly series: readonly ChartSeries[];
  readonly scale: ValueScale;
  /** Pixels between bars of one row, and between rows. */
  readonly barGap: number | undefined;
  readonly barCategoryGap: number | undefined;
}

const DEFAULT_BAR_GAP = 3;
const DEFAULT_CATEGORY_SHARE = 0.32;
const WIDEST_BAR = 48;

export function chartGeometry(request: GeometryRequest): ChartGeometry {
  const { area, rows, series, scale } = request;
  const slots = barSlots(series);
  const edgeToEdge = slots.length === 0 && rows > 1;
  const bandWidth = area.width / Math.max(1, edgeToEdge ? rows - 1 : rows);
  const center = (row: number) => area.left + bandWidth * (edgeToEdge ? row : row + 0.5);

  const gap = request.barGap ?? DEFAULT_BAR_GAP;
  const between = request.barCategoryGap ?? bandWidth * DEFAULT_CATEGORY_SHARE;
  const gaps = gap * (slots.length - 1);
  const room = (bandWidth - between - gaps) / Math.max(1, slots.length);
  const width = Math.max(1, Math.min(WIDEST_BAR, room));
  const groupWidth = width * slots.length + gaps;

  return {
    area,
    bandWidth,
    center,
    y: (value) => area.top + area.height * ((scale.max - value) / (scale.max - scale.min)),
    bar: (one, row) => ({
      left: center(row) - groupWidth / 2 + slots.indexOf(slotOf(one)) * (width + gap),
      width,
    }),
    rowAt: (x) => {
      const at = (x - area.left) / bandWidth - (edgeToEdge ? 0 : 0.5);
      return Math.max(0, Math.min(rows - 1, Math.round(at)));
    },
  };
}

function barSlots(series: readonly ChartSeries[]): readonly string[] {
  return [...new Set(series.filter(({ type }) => type === "bar").map(slotOf))];
}

function slotOf({ stack, dataKey }: ChartSeries): string {
  return stack === undefined ? `alone ${dataKey}` : `stack ${stack}`;
}
