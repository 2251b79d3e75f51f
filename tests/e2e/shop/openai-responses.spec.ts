import { test } from "./app-fixture";
import { holdConversation } from "./model-conversation";

test.use({ settings: { openai: "responses" } });

test("the conversation runs the real tools over an OpenAI server", async ({ assistant, page }) => {
  await holdConversation(assistant, page);
});
