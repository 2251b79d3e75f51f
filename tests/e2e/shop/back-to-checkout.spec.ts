import { expect, test } from "./app-fixture";
import { orderByKeyboard } from "./checkout";

test("going back from an order leads to it again, not to an empty checkout", async ({ page }) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await page.getByRole("link", { name: "Go to cart" }).click();
  await orderByKeyboard(page);
  const order = new URL(page.url()).pathname;
  await page.goto("/checkout/review");
  await expect(page.getByRole("heading", { name: "Nothing more to order." })).toBeVisible();
  await page.getByRole("link", { name: /^See order/ }).click();
  await expect(page).toHaveURL((url) => url.pathname === order);
  expect(missing).toEqual([]);
});
