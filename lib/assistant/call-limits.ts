import type { ThreadItem } from "@acme/chatkit-server";
import { readMemory } from "./tool-memory";

/** Maximum tool calls per user message, of the server and the browser together. */
const MAX_CALLS = 40;
/** Maximum client tool calls per user message. */
const MAX_CLIENT_CALLS = 8;

/**
 * How many client tools the model may still call for the newest user message, and whether it may
 * call tools at all; if not, it must answer. Turns that continue after a client tool count together.
 */
export function callsLeft(history: readonly ThreadItem[]): { client: number; any: boolean } {
  const asked = history.findLastIndex((item) => item.type === "user_message");
  const since = history.slice(asked + 1);
  const ofClient = since.filter((item) => item.type === "client_tool_call").length;
  const ofServer = since.filter(
    (item) => item.type === "hidden_context_item" && readMemory(item.content),
  ).length;
  const client = Math.max(0, MAX_CLIENT_CALLS - ofClient);
  return { client, any: client > 0 && ofClient + ofServer < MAX_CALLS };
}
