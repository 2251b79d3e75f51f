import type { ThreadItem } from "@acme/chatkit-server";

/** Maximum client tool calls per user message; after that the model must answer. */
const MOST_CLIENT_CALLS = 8;

/** How many client tools the model may still call for the newest user message. */
export function clientCallsLeft(history: readonly ThreadItem[]): number {
  const asked = history.findLastIndex((item) => item.type === "user_message");
  const calls = history.slice(asked + 1).filter((item) => item.type === "client_tool_call");
  return Math.max(0, MOST_CLIENT_CALLS - calls.length);
}
