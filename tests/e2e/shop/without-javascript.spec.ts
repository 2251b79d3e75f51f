import { expect, test } from "./app-fixture";

test.use({ javaScriptEnabled: false });

test("without JavaScript, the search shows its products and the cart says what it needs", async ({
  page,
}) => {
  await page.goto("/search?q=mug");
  await expect(page.getByRole("main").getByRole("link", { name: "Enamel Mug" })).toBeVisible();
  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText("The cart needs JavaScript");
});
