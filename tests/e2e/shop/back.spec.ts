import { expect, test } from "./app-fixture";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone, going back closes the cart or the assistant before it leaves the page", async ({
  page,
}) => {
  await page.goto("/search?q=mug");
  await page.getByRole("main").getByRole("link", { name: "Enamel Mug" }).first().tap();
  await expect(page).toHaveURL(/\/products\/enamel-mug$/);
  const cart = page.getByRole("dialog", { name: "Your cart" });
  const assistant = page.getByRole("dialog", { name: "Assistant" });

  await page.getByRole("button", { name: /^Cart, / }).tap();
  await expect(cart).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(cart).toBeHidden();
  await expect(page).toHaveURL(/\/products\/enamel-mug$/);

  await page.getByRole("button", { name: "Ask the assistant" }).tap();
  await expect(assistant).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(assistant).toBeHidden();
  await expect(page).toHaveURL(/\/products\/enamel-mug$/);

  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/search\?q=mug$/);
});

test("on a phone, following a link in the cart leaves nothing extra to go back through", async ({
  page,
}) => {
  await page.goto("/help");
  await page.getByRole("button", { name: /^Cart, / }).tap();
  await page.getByRole("dialog").getByRole("link", { name: "See everything" }).tap();
  await expect(page).toHaveURL(/\/search$/);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/help$/);
});
