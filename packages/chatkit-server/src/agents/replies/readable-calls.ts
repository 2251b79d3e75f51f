import type { ModelResponse } from "@openai/agents";

const LONGEST_NAME = 64;

/**
 * Tool calls as the Agents SDK and every maker's API can read them back. Many servers send no
 * arguments at all for a tool that needs none, where the SDK wants JSON, and names with characters
 * that an API refuses in the history of the next request.
 */
export function readableCalls<Item extends ModelResponse["output"][number]>(
  output: readonly Item[],
): Item[] {
  return output.map(withReadableCall);
}

function withReadableCall<Item extends ModelResponse["output"][number]>(item: Item): Item {
  if (item.type !== "function_call") return item;
  return { ...item, name: readableName(item.name), arguments: readableArguments(item.arguments) };
}

function readableName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, LONGEST_NAME) || "unnamed";
}

function readableArguments(text: string): string {
  return ["", "null"].includes(text.trim()) ? "{}" : text;
}
