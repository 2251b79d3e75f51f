import { expect, test } from "./app-fixture";

test("a thread is renamed and deleted in the history", async ({ assistant, page }) => {
  await assistant.open();
  await assistant.say("What's your return policy?");
  await assistant.openHistory();
  const actions = assistant.button(/^Actions for/);
  await expect(actions).toHaveCount(1);

  await actions.click();
  await assistant.region.getByRole("menuitem", { name: "Rename" }).click();
  const title = assistant.region.getByRole("textbox", { name: "Chat title" });
  await title.fill("Sending things back");
  await title.press("Enter");
  await expect(assistant.button("Actions for Sending things back")).toBeVisible();

  await page.reload();
  await assistant.openHistory();
  await assistant.button("Actions for Sending things back").click();
  await assistant.region.getByRole("menuitem", { name: "Delete" }).click();
  await assistant.region.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(assistant.region.getByText("No chats yet")).toBeVisible();

  await page.reload();
  await assistant.openHistory();
  await expect(assistant.region.getByText("No chats yet")).toBeVisible();
});
