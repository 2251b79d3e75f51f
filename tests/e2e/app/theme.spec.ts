import { expect, test } from "../shop/app-fixture";

test("a chosen theme survives reloads and navigation, from the first paint", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).not.toHaveClass(/\bdark\b/);
  await page.getByRole("button", { name: "Switch to dark mode" }).click();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);

  await page.reload();
  await expect(page.getByRole("button", { name: "Switch to light mode" })).toBeVisible();
  // Before any script of the page has run, except the inline one.
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  for (const path of ["/orders", "/help"]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveClass(/\bdark\b/);
  }
});
