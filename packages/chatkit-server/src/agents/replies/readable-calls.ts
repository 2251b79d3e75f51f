import type { ModelResponse } from "@openai/agents";

const MAX_NAME_LENGTH = 64;
/** A model that makes more calls in one reply is out of control; the rest are dropped. */
const MAX_CALLS = 16;

/**
 * Keeps the first tool calls of a reply, in a form that the Agents SDK and every provider's API can
 * read back. Many servers send no arguments for a tool without parameters, where the SDK requires
 * JSON, or send names with characters that an API rejects in the history of the next request.
 */
export function readableCalls<Item extends ModelResponse["output"][number]>(
  output: readonly Item[],
): Item[] {
  let calls = 0;
  return output
    .filter(({ type }) => type !== "function_call" || (calls += 1) <= MAX_CALLS)
    .map(withReadableCall);
}

function withReadableCall<Item extends ModelResponse["output"][number]>(item: Item): Item {
  if (item.type !== "function_call") return item;
  return { ...item, name: readableName(item.name), arguments: readableArguments(item.arguments) };
}

function readableName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, MAX_NAME_LENGTH) || "unnamed";
}

function readableArguments(text: string): string {
  return ["", "null"].includes(text.trim()) ? "{}" : text;
}
