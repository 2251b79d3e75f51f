import { randomId } from "@/lib/assistant/demo-model/streaming/ids";

/** What the stand-in answers next, whatever it was asked; `arguments` is sent as it is. */
export type ScriptedReply = { say: string } | ScriptedCall | { calls: ScriptedCall[] };

export interface ScriptedCall {
  tool: string;
  arguments: string;
}

/** The calls of a reply that says nothing, in order. */
export function callsOf(reply: Exclude<ScriptedReply, { say: string }>): ScriptedCall[] {
  return "calls" in reply ? reply.calls : [reply];
}

type ApiEvent = { type: string } & Record<string, unknown>;

/** The events of the Responses API for a reply of calls. */
export function scriptedCallEvents(calls: readonly ScriptedCall[], model: string): ApiEvent[] {
  const response = { id: randomId("resp"), object: "response", model, output: [] };
  const usage = { input_tokens: 100, output_tokens: 20, total_tokens: 120 };
  const made = calls.map(callEvents);
  const output = made.map(({ item }) => item);
  return [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    ...made.flatMap(({ events }) => events),
    { type: "response.completed", response: { ...response, status: "completed", output, usage } },
  ];
}

function callEvents({ tool, arguments: given }: ScriptedCall, index: number) {
  const call = { type: "function_call", id: randomId("fc"), call_id: randomId("call"), name: tool };
  const item = { ...call, arguments: given, status: "completed" };
  const events: ApiEvent[] = [
    {
      type: "response.output_item.added",
      output_index: index,
      item: { ...call, arguments: "", status: "in_progress" },
    },
    {
      type: "response.function_call_arguments.done",
      item_id: call.id,
      output_index: index,
      arguments: given,
    },
    { type: "response.output_item.done", output_index: index, item },
  ];
  return { item, events };
}
