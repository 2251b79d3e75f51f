import type {
  Response,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputText,
  ResponseStreamEvent,
  ResponseUsage,
} from "openai/resources/responses/responses";
import type { Decision } from "../decide";
import type { MakeId } from "./ids";
import type { Pace } from "./pace";
import { splitWords } from "./split-words";

export interface ResponseOptions {
  model: string;
  makeId: MakeId;
  pace: Pace;
  /** Seconds since 1970. */
  createdAt: number;
  usage: ResponseUsage;
  signal?: AbortSignal | undefined;
}

/** An event without its sequence number. */
type Unnumbered = ResponseStreamEvent extends infer Event
  ? Event extends ResponseStreamEvent
    ? Omit<Event, "sequence_number">
    : never
  : never;

/** The events that OpenAI's Responses API would stream for a decision, word by word. */
export async function* responseEvents(
  decision: Decision,
  options: ResponseOptions,
): AsyncGenerator<ResponseStreamEvent, void, undefined> {
  let sequence = 0;
  const number = (event: Unnumbered): ResponseStreamEvent =>
    ({ ...event, sequence_number: sequence++ }) as ResponseStreamEvent;
  const started = responseOf(options);
  yield number({ type: "response.created", response: started });
  yield number({ type: "response.in_progress", response: started });
  const item =
    decision.kind === "say"
      ? yield* numbered(messageEvents(decision.text, options), number)
      : yield* numbered(callEvents(decision, options), number);
  const response: Response = {
    ...started,
    status: "completed",
    output: [item],
    output_text: decision.kind === "say" ? decision.text : "",
    usage: options.usage,
  };
  yield number({ type: "response.completed", response });
}

async function* numbered<Item>(
  events: AsyncGenerator<Unnumbered, Item, undefined>,
  number: (event: Unnumbered) => ResponseStreamEvent,
): AsyncGenerator<ResponseStreamEvent, Item, undefined> {
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
    yield number(next.value);
  }
}

async function* messageEvents(
  text: string,
  { makeId, pace, signal }: ResponseOptions,
): AsyncGenerator<Unnumbered, ResponseOutputItem, undefined> {
  const place = { item_id: makeId("msg"), output_index: 0, content_index: 0 };
  const item: ResponseOutputMessage = {
    id: place.item_id,
    type: "message",
    role: "assistant",
    status: "in_progress",
    content: [],
  };
  const part: ResponseOutputText = { type: "output_text", text: "", annotations: [] };
  yield { type: "response.output_item.added", output_index: 0, item };
  yield { type: "response.content_part.added", ...place, part };
  for (const delta of splitWords(text)) {
    await pace(signal);
    yield { type: "response.output_text.delta", ...place, delta, logprobs: [] };
  }
  const full = { ...part, text };
  const done: ResponseOutputMessage = { ...item, status: "completed", content: [full] };
  yield { type: "response.output_text.done", ...place, text, logprobs: [] };
  yield { type: "response.content_part.done", ...place, part: full };
  yield { type: "response.output_item.done", output_index: 0, item: done };
  return done;
}

async function* callEvents(
  { call }: Extract<Decision, { kind: "call" }>,
  { makeId, pace, signal }: ResponseOptions,
): AsyncGenerator<Unnumbered, ResponseOutputItem, undefined> {
  const item: ResponseFunctionToolCall & { id: string } = {
    id: makeId("fc"),
    type: "function_call",
    call_id: makeId("call"),
    name: call.tool,
    arguments: "",
    status: "in_progress",
  };
  const place = { item_id: item.id, output_index: 0 };
  const text = JSON.stringify(call.arguments);
  yield { type: "response.output_item.added", output_index: 0, item };
  await pace(signal);
  yield { type: "response.function_call_arguments.delta", ...place, delta: text };
  const done = { ...item, arguments: text, status: "completed" as const };
  yield {
    type: "response.function_call_arguments.done",
    ...place,
    name: call.tool,
    arguments: text,
  };
  yield { type: "response.output_item.done", output_index: 0, item: done };
  return done;
}

function responseOf({ model, makeId, createdAt }: ResponseOptions): Response {
  return {
    id: makeId("resp"),
    object: "response",
    created_at: createdAt,
    status: "in_progress",
    model,
    output: [],
    output_text: "",
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: false,
    temperature: 1,
    tool_choice: "auto",
    tools: [],
    top_p: 1,
  };
}
