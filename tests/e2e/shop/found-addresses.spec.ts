import { expect, test } from "./app-fixture";

test("adding to the cart asks the shop for nothing that doesn't exist", async ({ page }) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() === 404) {
      const { "next-router-segment-prefetch": segment = "" } = response.request().headers();
      missing.push(`${response.url()} ${segment}`);
    }
  });
  await page.goto("/products/enamel-mug");
  for (const items of ["1 item", "2 items"]) {
    await page.getByRole("button", { name: "Add to cart" }).click();
    await expect(page.getByRole("button", { name: `Cart, ${items}` })).toBeVisible();
    await page.waitForLoadState("networkidle");
  }
  expect(missing).toEqual([]);
});
