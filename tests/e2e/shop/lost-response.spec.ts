import { expect, test } from "./app-fixture";

test("a message whose response was lost is stored only once when it is sent again", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  let lost = 0;
  await page.route("**/api/chatkit", async (route) => {
    const isMessage = /"threads\.(create|add_user_message)"/.test(route.request().postData() ?? "");
    if (!isMessage || lost === 1) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await assistant.send("which tents do you have?");
  await assistant.messages.getByRole("button", { name: "Try again" }).click();
  await expect(assistant.productCards.first()).toBeVisible();
  await assistant.settle();
  expect(lost).toBe(1);

  await page.reload();
  const message = assistant.messages.getByText("which tents do you have?", { exact: true });
  await expect(message).toHaveCount(1);
  await expect(assistant.productCards.first()).toBeVisible();
  await assistant.openHistory();
  await expect(assistant.history.getByRole("listitem")).toHaveCount(1);
});
