import { ChatKit, ChatKitError } from "@acme/chatkit-server";
import OpenAI from "openai";

const openai = new OpenAI();

export const chat = new ChatKit({
  path: "/chatkit",
  corsOrigins: ["http://localhost:3000"],
  debug: true,
});

chat.handler(async function* ({ messages, signal }) {
  try {
    yield* await openai.chat.completions.create(
      {
        model: "gpt-4o",
        messages: [{ role: "system", content: "You are a helpful assistant." }, ...messages],
        stream: true,
        max_tokens: 1_000,
      },
      { signal },
    );
  } catch (cause) {
    if (cause instanceof OpenAI.RateLimitError) {
      throw new ChatKitError("Rate limited. Please try again later.", "rate_limit", { cause });
    }
    if (cause instanceof OpenAI.AuthenticationError) {
      throw new ChatKitError("The assistant is unavailable.", "auth_error", { cause });
    }
    throw cause;
  }
});
