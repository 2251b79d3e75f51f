import { expect, test } from "../e2e/shop/app-fixture";
import { screencast } from "./screencast";

// The moving picture of the README. It needs a production build and ffmpeg.
test.use({ viewport: { width: 1280, height: 800 }, timezoneId: "UTC", locale: "en-US" });

test("asking for a tent, adding it to the cart, reloading, and going dark", async ({
  assistant,
  page,
}) => {
  test.setTimeout(300_000);
  await assistant.open();
  const composer = assistant.composer;
  await screencast(page, "docs/pictures/moving.webp", async () => {
    await composer.pressSequentially("Do you have tents under 400?", { delay: 45 });
    await composer.press("Enter");
    await expect(assistant.productCards.nth(1)).toBeVisible();
    await page.waitForTimeout(1500);
    await composer.pressSequentially("add the first one to my cart", { delay: 45 });
    await composer.press("Enter");
    await page.waitForTimeout(4000);
    await page.reload();
    await page.waitForTimeout(2500);
    await composer.pressSequentially("switch to dark mode", { delay: 45 });
    await composer.press("Enter");
    await expect(page.locator("html")).toHaveClass(/\bdark\b/);
    await page.waitForTimeout(2500);
  });
});
