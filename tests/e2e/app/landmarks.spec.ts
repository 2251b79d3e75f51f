import { expect, test } from "../shop/app-fixture";

test("the footer is below the main content, on every page but the assistant's", async ({
  page,
}) => {
  const footer = page.getByRole("contentinfo");
  for (const path of ["/", "/signin", "/no-such-page"]) {
    await page.goto(path);
    await expect(footer.getByRole("navigation", { name: "Help" })).toBeAttached();
    await expect(page.getByRole("main").getByRole("navigation", { name: "Help" })).toHaveCount(0);
  }
  await page.goto("/chat");
  await expect(page.getByRole("main")).toBeVisible();
  await expect(footer).toHaveCount(0);
});
