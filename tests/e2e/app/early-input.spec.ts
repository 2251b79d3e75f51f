import { expect, test } from "../shop/app-fixture";

test("what is chosen and added before the scripts arrive is in the cart afterwards", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/products/tarn-snow-boot", { waitUntil: "commit" });
  const size = page.getByRole("radio", { name: "44", exact: true });
  await size.check({ force: true });
  await page.getByRole("button", { name: "Add to cart" }).click();
  release();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await expect(size).toBeChecked();
  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText("44");
});
