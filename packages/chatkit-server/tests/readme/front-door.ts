import { ChatKit, ChatKitError, cutText } from "@acme/chatkit-server";
import { z } from "zod";

export const chat = new ChatKit({
  path: "/chatkit",
  corsOrigins: ["http://localhost:3000"],
  debug: true,
  state: z.object({ count: z.number().default(0) }),
}).auth(async (request) => {
  const userId = request.headers.get("x-user-id");
  return userId ? { userId } : null; // null or nothing: 401
});

chat.handler(async function* ({ messages, thread, context, state }) {
  state.count += 1;
  thread.title ??= cutText(messages.at(-1)?.content ?? "Chat", 50);
  if (state.count > 100) throw new ChatKitError("Please wait.", "rate_limit");
  yield `Hello ${context.userId}, `;
  yield `this is message ${state.count}.`;
});
