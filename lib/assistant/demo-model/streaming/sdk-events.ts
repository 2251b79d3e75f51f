import type { AgentOutputItem, protocol } from "@openai/agents";
import type {
  Response,
  ResponseOutputItem,
  ResponseStreamEvent,
} from "openai/resources/responses/responses";

/** Converts an event of the Responses API as the Agents SDK's own model does. */
export function* sdkEvents(event: ResponseStreamEvent): Generator<protocol.StreamEvent> {
  if (event.type === "response.created") yield { type: "response_started" };
  if (event.type === "response.output_text.delta") {
    yield { type: "output_text_delta", delta: event.delta, itemId: event.item_id };
  }
  if (event.type === "response.completed") {
    yield { type: "response_done", response: doneResponse(event.response) };
  }
  yield { type: "model", event, providerData: { rawModelEventSource: "openai-responses" } };
}

function doneResponse(response: Response): protocol.StreamEventResponseCompleted["response"] {
  const usage = response.usage;
  return {
    id: response.id,
    output: response.output.map(modelItem),
    usage: {
      inputTokens: usage?.input_tokens ?? 0,
      outputTokens: usage?.output_tokens ?? 0,
      totalTokens: usage?.total_tokens ?? 0,
    },
  };
}

function modelItem(item: ResponseOutputItem): AgentOutputItem & protocol.OutputModelItem {
  if (item.type === "message") {
    const content = item.content.map((part) => ({
      type: "output_text" as const,
      text: part.type === "output_text" ? part.text : part.refusal,
    }));
    return { type: "message", id: item.id, role: "assistant", status: "completed", content };
  }
  if (item.type === "function_call") {
    const { name, call_id: callId } = item;
    const id = item.id === undefined ? {} : { id: item.id };
    return {
      type: "function_call",
      ...id,
      callId,
      name,
      arguments: item.arguments,
      status: "completed",
    };
  }
  throw new Error(`The demo model doesn't produce items of type ${item.type}.`);
}
