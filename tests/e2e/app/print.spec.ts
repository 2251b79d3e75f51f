import { expect, test } from "../shop/app-fixture";

test("an open cart isn't printed over the page", async ({ page }) => {
  await page.goto("/help/shipping");
  await page.getByRole("button", { name: /^Cart/ }).click();
  const cart = page.getByRole("dialog", { name: "Your cart" });
  await expect(cart).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(cart).toBeHidden();
});

test("a page is printed dark on white in the dark theme", async ({ page }) => {
  await page.goto("/help/shipping");
  await page.getByRole("button", { name: "Switch to dark mode" }).click();
  await expect(page.locator("body")).toHaveCSS("color", "rgb(232, 235, 224)");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).toHaveCSS("color", "rgb(22, 35, 30)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
