import { expect } from "@playwright/test";
import { openAssistant, type Scene, visit } from "./scene";

const LONG = [
  "I need boots for a winter hike",
  "Compare the Lee 2 Tent and the Bastion 4-Season Tent",
  "add two enamel mugs to my cart",
  "How do returns work?",
  "What did I order?",
];
const SUBJECTS = [
  "Do you have tents under 400?",
  "warm gloves",
  "a stove",
  "how is a down jacket washed?",
];

/** The assistant next to the shop. */
export async function* panelViews(scene: Scene): AsyncGenerator<string> {
  const { page, assistant } = scene;
  await visit(page, "/help");
  await openAssistant(scene);
  yield "panel-start";
  await assistant.say("I need boots for a winter hike");
  yield "panel-conversation";
  await page.getByRole("button", { name: "New chat" }).click();
  await assistant.say("Compare the Lee 2 Tent and the Bastion 4-Season Tent");
  await expect(assistant.messages.getByRole("table")).toBeVisible();
  yield "panel-comparison";
  await assistant.openHistory();
  yield "panel-history";
  await page.getByRole("button", { name: "Chat history" }).click();
  await page.context().setOffline(true);
  await assistant.send("are you there?");
  await expect(assistant.messages.getByText("Not sent")).toBeVisible();
  yield "panel-offline";
  await page.context().setOffline(false);
}

/** The assistant's own page. */
export async function* chatViews({ page, assistant, isPhone }: Scene): AsyncGenerator<string> {
  await visit(page, "/chat");
  await expect(assistant.composer).toBeVisible();
  yield "chat-start";
  for (const subject of SUBJECTS) {
    await assistant.say(subject);
    await visit(page, "/chat");
    await expect(assistant.composer).toBeVisible();
  }
  for (const text of LONG) await assistant.say(text);
  yield "chat-long";

  if (isPhone) await assistant.button("Chat history").click();
  await expect(assistant.history).toHaveAttribute("aria-busy", "false");
  yield "chat-list";
  await assistant.history.getByRole("searchbox").fill("tent");
  yield "chat-list-search";
  await assistant.history.getByRole("searchbox").fill("zzzz");
  yield "chat-list-nothing";
  await assistant.history.getByRole("searchbox").fill("");
  await assistant
    .button(/^Actions for/)
    .first()
    .click();
  yield "chat-list-menu";

  await visit(page, "/chat");
  await expect(assistant.composer).toBeVisible();
  await page.route("**/api/chatkit", (route) => route.abort());
  await assistant.send("are you there?");
  await expect(assistant.messages.getByText("Not sent")).toBeVisible();
  yield "chat-failed";
  await page.unroute("**/api/chatkit");
  await visit(page, "/chat");
  await assistant.say("escalate this to a person");
  await expect(assistant.composer).toBeDisabled();
  yield "chat-locked";
  await visit(page, "/chat/thr_no_such_thread");
  await expect(assistant.region.getByRole("alert").or(assistant.composer).first()).toBeVisible();
  yield "chat-unknown-thread";
}
