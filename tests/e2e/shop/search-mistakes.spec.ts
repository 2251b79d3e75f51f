import { expect, test } from "./app-fixture";

test("the search says what it couldn't use of what was typed", async ({ page }) => {
  const main = page.getByRole("main");
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await page.goto(`/search?q=${"mug ".repeat(75)}`);
  await expect(field).toHaveValue(/^(mug )+mug$/);
  await expect(main).toContainText("only the first 200 characters are searched for");

  await page.goto("/search?q=purple+jacket");
  await expect(main).toContainText("Nothing here matches “purple”; this comes closest.");

  await page.goto("/search?q=jacket&min=500&max=100");
  await expect(page.getByRole("textbox", { name: "Lowest price" })).toHaveValue("100");
  await expect(page.getByRole("textbox", { name: "Highest price" })).toHaveValue("500");

  for (const path of ["/search?max=abc", "/categories/footwear?max=abc"]) {
    await page.goto(path);
    const highest = page.getByRole("textbox", { name: "Highest price" });
    await expect(highest).toHaveValue("abc");
    await expect(highest).toHaveAccessibleDescription(/^“abc” isn’t a price/);
  }
});

for (const [kind, text] of [
  ["one word", "abcdefghij".repeat(20)],
  ["many words", "warm socks for the summer ".repeat(8)],
  ["Japanese", "雪の中で使えるテント".repeat(20)],
  ["tall characters", "ǺṨ".repeat(100)],
] as const) {
  test(`a search text of 200 characters leaves room for the results: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`/search?q=${encodeURIComponent(text)}`);
    const field = page.getByRole("combobox", { name: "Search the shop" });
    await expect(field).toBeInViewport({ ratio: 1 });
    const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
    expect(heading?.height).toBeLessThan(80);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
}
