import type { StreamEvent } from "@openai/agents";
import { modelStream } from "@openai/agents/testing";
import type { ResponsesEvent, ScriptedOutput } from "./outputs";

const usage = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };

/** A response as streamed by the SDK's model for the Responses API. */
export function responsesReply(...outputs: ScriptedOutput[]) {
  const events: StreamEvent[] = [
    { type: "response_started" },
    raw({ type: "response.created" }),
    ...outputs.flatMap((output) => output.events.flatMap(asSdkEvents)),
    {
      type: "response_done",
      response: { id: "resp_scripted", usage, output: outputs.map((output) => output.item) },
    },
    raw({ type: "response.completed" }),
  ];
  return modelStream(events);
}

function asSdkEvents(event: ResponsesEvent): StreamEvent[] {
  if (event.type !== "response.output_text.delta") return [raw(event)];
  const { delta, item_id } = event;
  return [{ type: "output_text_delta", delta: String(delta), itemId: String(item_id) }, raw(event)];
}

function raw(event: ResponsesEvent): StreamEvent {
  return { type: "model", event };
}
