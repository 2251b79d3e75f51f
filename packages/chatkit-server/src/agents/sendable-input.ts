import type { AgentInputItem, protocol } from "@openai/agents";
import { untrustedText } from "./untrusted-text";

const LONGEST_CALL_ID = 64;
const LONGEST_NAME = 64;

/** A finished tool call as input for a model: the call and its output. */
export function finishedCall(call: {
  callId: string;
  name: string;
  arguments: unknown;
  output: unknown;
}): [protocol.FunctionCallItem, protocol.FunctionCallResultItem] {
  const { callId, name } = call;
  return [
    {
      type: "function_call",
      callId,
      name,
      arguments: JSON.stringify(call.arguments),
    },
    {
      type: "function_call_result",
      callId,
      name,
      status: "completed",
      output: untrustedText(JSON.stringify(call.output ?? null)),
    },
  ];
}

/**
 * Normalizes stored input so that every model's server accepts it: each call has a unique id and is
 * followed by exactly one output, names and ids are valid, and no text is empty or ill-formed.
 */
export function sendableInput(input: readonly AgentInputItem[]): AgentInputItem[] {
  const callIds = new Set<string>();
  return input.flatMap((item, index): AgentInputItem[] => {
    if (item.type === "function_call_result") return [];
    if (item.type === "function_call") {
      const result = input[index + 1];
      const isAnswered = result?.type === "function_call_result" && result.callId === item.callId;
      return isAnswered ? renamedCall(item, result, callIds) : [];
    }
    return withTexts(item);
  });
}

function renamedCall(
  call: protocol.FunctionCallItem,
  result: protocol.FunctionCallResultItem,
  taken: Set<string>,
): AgentInputItem[] {
  const name = call.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, LONGEST_NAME) || "unnamed";
  const fits = call.callId !== "" && call.callId.length <= LONGEST_CALL_ID;
  const callId = fits && !taken.has(call.callId) ? call.callId : `call_${taken.size + 1}_again`;
  taken.add(callId);
  return [
    { ...call, name, callId },
    { ...result, name, callId },
  ];
}

function withTexts(item: AgentInputItem): AgentInputItem[] {
  if (!("role" in item) || item.role !== "user" || typeof item.content === "string") return [item];
  const content = item.content.filter((part) => part.type !== "input_text" || part.text !== "");
  return content.length > 0 ? [{ ...item, content }] : [];
}
