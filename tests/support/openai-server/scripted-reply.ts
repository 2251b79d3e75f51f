import { randomId } from "@/lib/assistant/models/built-in/streaming/ids";

/** What the stand-in answers next, whatever it was asked; `arguments` is sent as it is. */
export type ScriptedReply = { say: string } | ScriptedCall;

export interface ScriptedCall {
  tool: string;
  arguments: string;
}

/** The events of the Responses API for a call. */
export function scriptedCallEvents(
  call: ScriptedCall,
  model: string,
): ({ type: string } & Record<string, unknown>)[] {
  const item = {
    type: "function_call",
    id: randomId("fc"),
    call_id: randomId("call"),
    name: call.tool,
  };
  const place = { item_id: item.id, output_index: 0 };
  const done = { ...item, arguments: call.arguments, status: "completed" };
  const response = { id: randomId("resp"), object: "response", model, output: [] };
  const usage = { input_tokens: 100, output_tokens: 20, total_tokens: 120 };
  return [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item, arguments: "", status: "in_progress" },
    },
    { type: "response.function_call_arguments.done", ...place, arguments: call.arguments },
    { type: "response.output_item.done", output_index: 0, item: done },
    {
      type: "response.completed",
      response: { ...response, status: "completed", output: [done], usage },
    },
  ];
}
