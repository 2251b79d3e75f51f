import { expect, test } from "./app-fixture";

test.use({ javaScriptEnabled: false });

test("without JavaScript, the search shows its products and the cart says what it needs", async ({
  page,
}) => {
  await page.goto("/search?q=mug");
  await expect(page.getByRole("main").getByRole("link", { name: "Enamel Mug" })).toBeVisible();
  await page.goto("/cart");
  // Playwright leaves what is in a noscript out of the text.
  await expect(page.getByRole("main").locator("noscript p")).toBeVisible();
});
