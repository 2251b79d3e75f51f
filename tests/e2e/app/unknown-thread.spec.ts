import { expect, test } from "../shop/app-fixture";

test("an address of no thread says so and leaves a way on", async ({ assistant, page }) => {
  await page.goto("/chat/thr_none");
  await expect(assistant.region.getByText("This chat couldn’t be loaded.")).toBeVisible();
  await assistant.button("New chat").last().click();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(page.getByRole("button", { name: /^Find it/ })).toBeVisible();
});
