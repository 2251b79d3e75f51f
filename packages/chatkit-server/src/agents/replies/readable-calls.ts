import type { ModelRequest, ModelResponse } from "@openai/agents";
import { checkExtent } from "../../server/check-extent";

const MAX_NAME_LENGTH = 64;
/** A model that makes more calls in one reply is out of control; the rest are dropped. */
const MAX_CALLS = 16;
/** Deeper arguments can exhaust the stack of the Agents SDK, which is recursive. */
const MAX_DEPTH = 100;

/**
 * Keeps the first tool calls of a reply, in a form that the Agents SDK and every provider's API can
 * read back. Many servers send no arguments for a tool without parameters, where the SDK requires
 * JSON, encode arguments twice, send names with characters that an API rejects in the history of
 * the next request, or give several calls the same id, which the SDK rejects.
 */
export function readableCalls<Item extends ModelResponse["output"][number]>(
  output: readonly Item[],
  input: ModelRequest["input"],
): Item[] {
  const ids = new Set(callIdsOf(input));
  const own = new Set<string>();
  let calls = 0;
  return output.flatMap((item) => {
    if (item.type !== "function_call") return [item];
    const { callId, name, arguments: given } = item;
    // Some servers repeat a whole call.
    const key = JSON.stringify([callId, name, given]);
    if (own.has(key) || (calls += 1) > MAX_CALLS) return [];
    own.add(key);
    const newId = ids.has(callId) ? `call_${crypto.randomUUID()}` : callId;
    ids.add(newId);
    const call = { callId: newId, name: readableName(name), arguments: readableArguments(given) };
    return [{ ...item, ...call }];
  });
}

function callIdsOf(input: ModelRequest["input"]): string[] {
  if (typeof input === "string") return [];
  return input.flatMap((item) => (item.type === "function_call" ? [item.callId] : []));
}

function readableName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, MAX_NAME_LENGTH) || "unnamed";
}

function readableArguments(given: string): string {
  const text = decodedOnce(given);
  if (["", "null"].includes(text.trim())) return "{}";
  // Cut off, these are no longer JSON, and the model gets an error that says so.
  return isTooDeep(text) ? text.slice(0, MAX_DEPTH) : text;
}

/** Some models encode the object's JSON as a string once more. */
function decodedOnce(text: string): string {
  if (!text.trimStart().startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function isTooDeep(text: string): boolean {
  try {
    checkExtent(text, { maxDepth: MAX_DEPTH, maxValues: Infinity });
    return false;
  } catch {
    return true;
  }
}
