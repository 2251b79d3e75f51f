import type { Locator } from "@playwright/test";
import { expect, test } from "../../support/widget-gallery/gallery-test";

const data = [
  { month: "Jan", web: 10, shop: 20, back: -5, margin: 12 },
  { month: "Feb", web: 30, shop: 10, back: -10, margin: 18 },
  { month: "Mar", web: 20, shop: null, back: 0, margin: 9 },
];

const chart = {
  type: "Chart",
  height: 240,
  width: 400,
  data,
  xAxis: { dataKey: "month", labels: { Mar: "March" } },
  showYAxis: true,
  series: [
    { type: "bar", dataKey: "web", label: "Web", stack: "sales" },
    { type: "bar", dataKey: "shop", label: "Shop", stack: "sales" },
    { type: "bar", dataKey: "back", label: "Returns", stack: "sales" },
    { type: "area", dataKey: "margin", label: "Margin", curveType: "monotone" },
    { type: "line", dataKey: "web", label: "Trend", curveType: "step" },
  ],
};

const bars = (plot: Locator, dataKey: string) =>
  plot.locator(`[data-series="${dataKey}"][fill] path`);

test("bars are stacked on top of each other, and negative ones below zero", async ({
  page,
  gallery,
}) => {
  await gallery.show({ type: "Card", children: [chart] });
  const plot = page.getByRole("group", { name: "Chart: Web, Shop, Returns, Margin, Trend" });
  await expect(bars(plot, "web")).toHaveCount(3);
  await expect(bars(plot, "shop")).toHaveCount(2);
  const [web, shop, back] = await Promise.all(
    ["web", "shop", "back"].map((key) => bars(plot, key).first().boundingBox()),
  );
  expect(bottom(shop)).toBeCloseTo(web?.y ?? 0, 0);
  expect(back?.y).toBeCloseTo(bottom(web), 0);
  expect(shop?.height).toBeCloseTo(2 * (web?.height ?? 0), 0);
});

test("areas and lines are drawn in front of the axis", async ({ page, gallery }) => {
  await gallery.show({ type: "Card", children: [chart] });
  await expect(page.locator(".w-chart-area")).toHaveCount(1);
  await expect(page.locator(".w-chart-line")).toHaveCount(2);
  await expect(page.locator(".w-chart-label", { hasText: "March" })).toBeVisible();
});

test("every curve type draws a path", async ({ page, gallery }) => {
  const curves =
    "basis basisClosed basisOpen bumpX bumpY bump linear linearClosed natural monotoneX monotoneY monotone step stepBefore stepAfter".split(
      " ",
    );
  const rows = [1, 3, 2, 5, 4].map((sold, day) => ({ day, sold }));
  for (const curveType of curves) {
    await gallery.show({
      type: "Chart",
      data: rows,
      xAxis: "day",
      series: [{ type: "area", dataKey: "sold", label: "Sold", curveType }],
    });
    await expect(page.locator(".w-chart-line")).toHaveAttribute("d", /^M[\d.]+/);
  }
});

test("a data table contains the numbers", async ({ page, gallery }) => {
  await gallery.show({ type: "Card", children: [chart] });
  const table = page.getByRole("table", { name: "Data table" });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("row", { name: /^Feb/ }).getByRole("cell")).toHaveText([
    "30",
    "10",
    "-10",
    "18",
    "30",
  ]);
  await expect(table.getByRole("row", { name: /^March/ }).getByRole("cell")).toHaveText([
    "20",
    "",
    "0",
    "9",
    "20",
  ]);
});

test("the tooltip follows pointer, focus and arrow keys", async ({ page, gallery }) => {
  await gallery.show({ type: "Card", children: [chart] });
  const plot = page.getByRole("group", { name: /^Chart/ });
  const tooltip = page.locator(".w-chart-tooltip");
  await plot.hover({ position: { x: 200, y: 60 } });
  await expect(tooltip).toContainText("Feb");
  await page.mouse.move(700, 5);
  await expect(tooltip).toHaveCount(0);

  await plot.focus();
  await expect(tooltip).toContainText("Jan");
  await page.keyboard.press("ArrowRight");
  await expect(tooltip).toContainText("Feb");
  await expect(tooltip).toHaveAttribute("aria-live", "polite");
  await page.keyboard.press("End");
  await expect(tooltip).toContainText("March");
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
});

test("a chart works without legend, tooltip and axis", async ({ page, gallery }) => {
  await gallery.show({
    ...chart,
    showLegend: false,
    showTooltip: false,
    showYAxis: false,
    xAxis: { dataKey: "month", hide: true },
  });
  const plot = page.getByRole("group", { name: /^Chart/ });
  await plot.focus();
  await expect(page.locator(".w-chart-tooltip")).toHaveCount(0);
  await expect(page.locator(".w-chart-legend")).toHaveCount(0);
  await expect(page.locator(".w-chart-label")).toHaveCount(0);
});

test("a chart without data says so", async ({ page, gallery }) => {
  await gallery.show({ ...chart, data: [] });
  await expect(page.getByText("No data")).toBeVisible();
});

function bottom(box: { readonly y: number; readonly height: number } | null | undefined): number {
  return (box?.y ?? 0) + (box?.height ?? 0);
}
