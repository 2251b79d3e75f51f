import { expect, test } from "./app-fixture";

test("the search says what it couldn't use of what was typed", async ({ page }) => {
  const main = page.getByRole("main");
  const field = page.getByRole("combobox", { name: "Search the shop" });
  await page.goto(`/search?q=${"mug ".repeat(75)}`);
  await expect(field).toHaveValue(/^(mug )+mug$/);
  await expect(main).toContainText("only the first 200 characters are searched for");

  await page.goto("/search?q=purple+jacket");
  await expect(main).toContainText("Nothing here matches “purple”; this comes closest.");

  await page.goto("/search?q=jacket&min=500&max=100");
  await expect(page.getByRole("textbox", { name: "Lowest price" })).toHaveValue("100");
  await expect(page.getByRole("textbox", { name: "Highest price" })).toHaveValue("500");

  for (const path of ["/search?max=abc", "/categories/footwear?max=abc"]) {
    await page.goto(path);
    const highest = page.getByRole("textbox", { name: "Highest price" });
    await expect(highest).toHaveValue("abc");
    await expect(highest).toHaveAccessibleDescription(/^“abc” isn’t a price/);
  }
});
