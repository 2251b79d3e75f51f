import { describe, expect, it } from "vitest";
import { chartGeometry } from "../../../src/widgets/content/chart/chart-geometry";
import {
  categoryOf,
  chartShape,
  type ChartSeries,
} from "../../../src/widgets/content/chart/chart-model";
import { stackSeries, valueScale } from "../../../src/widgets/content/chart/stack-series";

const series = (over: Partial<ChartSeries>): ChartSeries => ({
  type: "bar",
  dataKey: "a",
  label: "A",
  color: undefined,
  stack: undefined,
  curveType: "linear",
  ...over,
});

describe("chartShape", () => {
  it("reads an axis by key or by its settings", () => {
    expect(chartShape.xAxis("day")).toEqual({ dataKey: "day", hide: false, labels: {} });
    expect(chartShape.xAxis({ dataKey: "day", hide: true, labels: null })).toEqual({
      dataKey: "day",
      hide: true,
      labels: {},
    });
  });

  it("omits series without a type or key", () => {
    expect(
      chartShape.series([{ type: "bar", dataKey: "a", label: null }, { type: "pie" }, null]),
    ).toEqual([series({ label: "a" })]);
  });

  it("names categories by the axis' labels", () => {
    const axis = { dataKey: "q", hide: false, labels: { "1": "First quarter" } };
    expect(categoryOf({ q: 1 }, axis)).toBe("First quarter");
    expect(categoryOf({ q: "toString" }, axis)).toBe("toString");
  });
});

describe("stackSeries", () => {
  it("stacks by name, negative bars downwards", () => {
    const rows = [{ a: 3, b: -2, c: 4, d: -1 }];
    const stacked = ["a", "b", "c", "d"].map((dataKey) => series({ dataKey, stack: "s" }));
    expect(stackSeries(rows, stacked)).toEqual([[[0, 3]], [[0, -2]], [[3, 7]], [[-2, -3]]]);
  });

  it("keeps areas and bars of the same stack separate", () => {
    const both = [series({ stack: "s" }), series({ type: "area", stack: "s" })];
    expect(stackSeries([{ a: 2 }], both)).toEqual([[[0, 2]], [[0, 2]]]);
  });

  it("leaves a gap where there is no number", () => {
    expect(stackSeries([{ a: "x" }, { a: null }, { a: 1 }], [series({})])).toEqual([
      [null, null, [0, 1]],
    ]);
  });
});

describe("valueScale", () => {
  it("contains zero and all values between round ends", () => {
    const { min, max, ticks } = valueScale([
      [
        [0, 91],
        [0, -12],
      ],
    ]);
    expect([min, max]).toEqual([-20, 100]);
    expect(ticks).toEqual([-20, 0, 20, 40, 60, 80, 100]);
  });

  it("has a range even without values", () => {
    expect(valueScale([[null], []])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
  });

  it("supports fractions", () => {
    expect(valueScale([[[0, 0.3]]])).toMatchObject({ min: 0, max: 0.3 });
  });
});

describe("chartGeometry", () => {
  const request = {
    area: { left: 10, top: 0, width: 300, height: 100 },
    rows: 3,
    scale: { min: 0, max: 10, ticks: [] },
    barGap: 2,
    barCategoryGap: 20,
  };

  it("puts bars next to each other and one stack in one place", () => {
    const bars = [
      series({ dataKey: "a" }),
      series({ dataKey: "b", stack: "s" }),
      series({ dataKey: "c", stack: "s" }),
    ];
    const geometry = chartGeometry({ ...request, series: bars });
    const [first, second, third] = bars.map((bar) => geometry.bar(bar, 0));
    expect(first).toEqual({ left: 20, width: 39 });
    expect(second).toEqual({ left: 61, width: 39 });
    expect(third).toEqual(second);
  });

  it("draws only lines from edge to edge", () => {
    const geometry = chartGeometry({ ...request, series: [series({ type: "line" })] });
    expect([0, 1, 2].map(geometry.center)).toEqual([10, 160, 310]);
    expect(geometry.rowAt(90)).toBe(1);
    expect(geometry.rowAt(-50)).toBe(0);
    expect(geometry.rowAt(900)).toBe(2);
  });
});
