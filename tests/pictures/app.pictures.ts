import { devices } from "@playwright/test";
import { expect, test } from "../e2e/shop/app-fixture";

// The pictures of the README. They need a production build: `npm run build && npm run pictures`.
const folder = "docs/pictures";

test.use({ contextOptions: { reducedMotion: "reduce" }, timezoneId: "UTC", locale: "en-GB" });

test.describe("on a desktop", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the shop with the assistant beside it", async ({ assistant, page }) => {
    await assistant.open();
    await assistant.say("I need boots for a winter hike");
    await expect(assistant.productCards.nth(1)).toBeVisible();
    await page.screenshot({ path: `${folder}/shop.png` });
  });

  test("a category in the dark", async ({ assistant, page }) => {
    await assistant.open("/categories/shelter");
    await assistant.say("switch to dark mode");
    await page.getByRole("button", { name: "New chat" }).click();
    await assistant.say("Do you have tents under 400?");
    await expect(assistant.productCards.nth(1)).toBeVisible();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${folder}/dark.png` });
  });
});

test.describe("on a phone", () => {
  const { defaultBrowserType: _engine, ...phone } = devices["iPhone 13"];
  test.use({ ...phone, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });

  test("the assistant over the shop", async ({ assistant, page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Ask the assistant" }).tap();
    await assistant.say("I need boots for a winter hike");
    await expect(assistant.productCards.nth(1)).toBeVisible();
    await page.screenshot({ path: `${folder}/phone.png` });
  });
});
