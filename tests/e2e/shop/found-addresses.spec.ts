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
  await expect(page.getByRole("button", { name: "Cart, 0 items" })).toBeVisible();
  for (const items of ["1 item", "2 items"]) {
    // Not a click, because the drawer may cover the button.
    await page.getByRole("button", { name: "Add to cart" }).press("Enter");
    await expect(page.getByRole("button", { name: `Cart, ${items}` })).toBeVisible();
    // Next looks ahead once the cart has changed.
    await page.waitForTimeout(2_000);
  }
  expect(missing).toEqual([]);
});
