import type { AgentInputItem, protocol } from "@openai/agents";
import type { ModelData } from "./model-data";
import { untrustedText } from "./untrusted-text";

const MAX_CALL_ID_LENGTH = 64;
const MAX_NAME_LENGTH = 64;

/** A finished tool call as input for a model: the call and its output. */
export function finishedCall(call: {
  callId: string;
  name: string;
  arguments: unknown;
  output: unknown;
  /** Data that the model provider wants returned with the call. */
  modelData?: ModelData | undefined;
}): [protocol.FunctionCallItem, protocol.FunctionCallResultItem] {
  const { callId, name, modelData } = call;
  return [
    {
      type: "function_call",
      ...(modelData && { id: modelData.response, providerData: modelData.members }),
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
 * Normalizes stored input so that every model provider accepts it: each call has a unique id and is
 * followed by exactly one output, names and ids are valid, and no text is empty or ill-formed. If
 * the provider wants data returned with calls, a response's calls all come before their outputs.
 */
export function sendableInput(input: readonly AgentInputItem[]): AgentInputItem[] {
  return callsTogether(answeredCalls(input));
}

function answeredCalls(input: readonly AgentInputItem[]): AgentInputItem[] {
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
  const name = call.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, MAX_NAME_LENGTH) || "unnamed";
  const fits = call.callId !== "" && call.callId.length <= MAX_CALL_ID_LENGTH;
  const callId = fits && !taken.has(call.callId) ? call.callId : `call_${taken.size + 1}_again`;
  taken.add(callId);
  return [
    { ...call, name, callId },
    { ...result, name, callId },
  ];
}

/**
 * Providers check returned data per response, and some look for it only in the first call, which
 * may have been answered last. Response ids are omitted, because no provider knows them later.
 */
function callsTogether(input: readonly AgentInputItem[]): AgentInputItem[] {
  const together: AgentInputItem[] = [];
  let response: { id: string; calls: number } | undefined;
  for (const item of input) {
    if (item.type !== "function_call") {
      if (item.type !== "function_call_result") response = undefined;
      together.push(item);
      continue;
    }
    const { id, ...call } = item;
    if (id !== undefined && id === response?.id) {
      // The calls of a response are followed by as many outputs.
      const end = together.length - response.calls;
      together.splice(hasData(call) ? end - response.calls : end, 0, call);
      response.calls += 1;
    } else {
      response = id === undefined ? undefined : { id, calls: 1 };
      together.push(call);
    }
  }
  return together;
}

/** Whether the call has provider data other than the provider's name. */
function hasData({ providerData = {} }: Pick<protocol.FunctionCallItem, "providerData">): boolean {
  return Object.keys(providerData).length > 1;
}

function withTexts(item: AgentInputItem): AgentInputItem[] {
  if (!("role" in item) || item.role !== "user" || typeof item.content === "string") return [item];
  const content = item.content.filter((part) => part.type !== "input_text" || part.text !== "");
  return content.length > 0 ? [{ ...item, content }] : [];
}
