import { nice, ticks } from "d3-array";
import { valueOf, type ChartRow, type ChartSeries } from "./chart-model";

/** The start and end values of a series in a row; null is a gap. */
export type Extent = readonly [from: number, to: number] | null;

/**
 * Returns a list of extents for each series, in the order of the rows. Series of one stack are
 * stacked on top of each other, with negative bars below the positive ones.
 */
export function stackSeries(
  rows: readonly ChartRow[],
  series: readonly ChartSeries[],
): readonly (readonly Extent[])[] {
  const tops = new Map<string, number>();
  return series.map((one) =>
    rows.map((row, index) => {
      const value = valueOf(row, one);
      if (value === null) return null;
      if (one.stack === undefined) return [0, value];
      const below = one.type === "bar" && value < 0 ? "below" : "above";
      const pile = `${one.type} ${one.stack} ${index} ${below}`;
      const from = tops.get(pile) ?? 0;
      tops.set(pile, from + value);
      return [from, from + value];
    }),
  );
}

export interface ValueScale {
  readonly min: number;
  readonly max: number;
  /** Round values inside the range, ends included. */
  readonly ticks: readonly number[];
}

const TICK_COUNT = 4;

/** A range of round numbers that includes zero and all extents. */
export function valueScale(extents: readonly (readonly Extent[])[]): ValueScale {
  const values = extents.flat().flatMap((extent) => extent ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { min: 0, max: 1, ticks: [0, 1] };
  const [min, max] = nice(low, high, TICK_COUNT);
  return { min, max, ticks: ticks(min, max, TICK_COUNT) };
}
