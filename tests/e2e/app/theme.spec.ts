import { expect, test } from "../shop/app-fixture";

test("a chosen theme outlives reloads, other pages and the first paint", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).not.toHaveClass(/\bdark\b/);
  await page.getByRole("button", { name: "Switch to dark mode" }).click();
  await expect(page.locator("html")).toHaveClass(/\bdark\b/);

  await page.reload();
  await expect(page.getByRole("button", { name: "Switch to light mode" })).toBeVisible();
  const markup = await (await page.request.get("/orders")).text();
  expect(markup).toMatch(/<html[^>]*class="[^"]*\bdark\b/);
});
