import { test } from "./app-fixture";
import { holdConversation } from "./model-conversation";

test.use({ settings: { openai: "chat_completions" } });

// Tests without a browser compare both APIs, and the one for responses is tried in `npm test`.
test(
  "the conversation runs the real tools over an OpenAI server",
  { tag: "@slow" },
  async ({ assistant, page }) => {
    await holdConversation(assistant, page);
  },
);
