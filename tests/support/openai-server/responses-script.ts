import { randomId } from "@/lib/assistant/demo-model/streaming/ids";
import { splitWords } from "@/lib/assistant/demo-model/streaming/split-words";
import { ENCRYPTED } from "./responses-request";
import type { ScriptedCall, ScriptedCalls, ScriptedEnd, ScriptedText } from "./scripted-reply";

export type ApiEvent = { type: string } & Record<string, unknown>;

const usage = { input_tokens: 100, output_tokens: 20, total_tokens: 120 };

/** The Responses API events for a reply that consists of calls. */
export function callEvents({ calls, think }: ScriptedCalls, model: string): ApiEvent[] {
  const made = [
    ...(think === undefined ? [] : [thought(think)]),
    ...calls.map((call) => (index: number) => oneCall(call, index)),
  ].map((make, index) => make(index));
  return [
    created(model),
    ...made.flatMap(({ events }) => events),
    ended(
      model,
      undefined,
      made.map(({ item }) => item),
    ),
  ];
}

function oneCall({ tool, arguments: given }: ScriptedCall, index: number) {
  const call = { type: "function_call", id: randomId("fc"), call_id: randomId("call"), name: tool };
  const item = { ...call, arguments: given, status: "completed" };
  const events: ApiEvent[] = [
    added(index, { ...call, arguments: "", status: "in_progress" }),
    {
      type: "response.function_call_arguments.done",
      item_id: call.id,
      output_index: index,
      arguments: given,
    },
    done(index, item),
  ];
  return { item, events };
}

/** The Responses API events for a scripted text, up to its scripted end. */
export function textEvents(reply: ScriptedText, model: string): ApiEvent[] {
  const { say, think, refuse, end, shape } = reply;
  const parts = [
    ...(think === undefined ? [] : [thought(think)]),
    ...(say === "" && refuse === undefined ? [] : [message(reply)]),
  ].map((make, index) => make(index));
  const output = parts.map(({ item }) => item);
  return [
    created(model),
    ...(shape === "only_final" ? [] : parts.flatMap(({ events }) => events)),
    ...(isAbrupt(end) ? [] : [ended(model, end, shape === "empty_final" ? [] : output)]),
  ];
}

/** Whether the stream ends without a final event. */
export function isAbrupt(end: ScriptedEnd | undefined): boolean {
  return ["nothing", "silence", "endless", "cut"].some((abrupt) => abrupt === end);
}

/** The event for one more word. */
export function wordEvent(delta: string): ApiEvent {
  return { type: "response.output_text.delta", item_id: "msg_endless", output_index: 0, delta };
}

function thought(text: string) {
  return (index: number) => {
    const id = `rs_${crypto.randomUUID()}`;
    const item = {
      type: "reasoning",
      id,
      summary: [{ type: "summary_text", text }],
      encrypted_content: `${ENCRYPTED}${text}`,
    };
    const place = { item_id: id, output_index: index, summary_index: 0 };
    const events: ApiEvent[] = [
      added(index, { ...item, summary: [] }),
      { type: "response.reasoning_summary_text.delta", ...place, delta: text },
      { type: "response.reasoning_summary_text.done", ...place, text },
      done(index, item),
    ];
    return { item, events };
  };
}

function message({ say, refuse, end, shape }: ScriptedText) {
  return (output_index: number) => {
    const id = randomId("msg");
    const place = () => ({
      item_id: shape === "changing_ids" ? randomId("msg") : id,
      output_index,
      content_index: 0,
    });
    const whole =
      refuse === undefined
        ? { type: "output_text", text: say, annotations: [] }
        : { type: "refusal", refusal: refuse };
    const status = end === undefined ? "completed" : "incomplete";
    const item = { type: "message", id, role: "assistant", status, content: [whole] };
    const deltas = refuse === undefined ? splitWords(say) : [refuse];
    const kind = refuse === undefined ? "output_text" : "refusal";
    const events: ApiEvent[] = [
      added(output_index, { ...item, id: place().item_id, status: "in_progress", content: [] }),
      { type: "response.content_part.added", ...place(), part: { ...whole, [textOf(kind)]: "" } },
      ...deltas.map((delta) => ({ type: `response.${kind}.delta`, ...place(), delta })),
    ];
    if (shape !== "unfinished_items" && !isAbrupt(end) && typeof end !== "object") {
      events.push(
        { type: `response.${kind}.done`, ...place(), [textOf(kind)]: deltas.join("") },
        { type: "response.content_part.done", ...place(), part: whole },
        done(output_index, { ...item, id: place().item_id }),
      );
    }
    return { item, events };
  };
}

function textOf(kind: "output_text" | "refusal"): string {
  return kind === "refusal" ? "refusal" : "text";
}

function created(model: string): ApiEvent {
  return { type: "response.created", response: response(model, "in_progress") };
}

function ended(model: string, end: ScriptedEnd | undefined, output: object[]): ApiEvent {
  if (end === "length" || end === "content_filter") {
    const reason = end === "length" ? "max_output_tokens" : end;
    const cut = { ...response(model, "incomplete"), incomplete_details: { reason }, output, usage };
    return { type: "response.incomplete", response: cut };
  }
  if (typeof end === "object") {
    const { code, message } = end;
    if (end.as === "error_event") return { type: "error", code, message, param: null };
    const failed = { ...response(model, "failed"), error: { code, message }, output };
    return { type: "response.failed", response: failed };
  }
  return {
    type: "response.completed",
    response: { ...response(model, "completed"), output, usage },
  };
}

function response(model: string, status: string) {
  return { id: randomId("resp"), object: "response", model, status, output: [] };
}

function added(output_index: number, item: object): ApiEvent {
  return { type: "response.output_item.added", output_index, item };
}

function done(output_index: number, item: object): ApiEvent {
  return { type: "response.output_item.done", output_index, item };
}
