import { expect, test } from "../shop/app-fixture";

test("the URL of an unknown thread says so and offers a way forward", async ({
  assistant,
  page,
}) => {
  await page.goto("/chat/thr_none");
  await expect(assistant.region.getByText("This chat couldn’t be loaded.")).toBeVisible();
  await assistant.button("New chat").last().click();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(page.getByRole("button", { name: /^Find it/ })).toBeVisible();
});
