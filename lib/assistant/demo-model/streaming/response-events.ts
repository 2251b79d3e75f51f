import type {
  Response,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputText,
  ResponseStreamEvent,
  ResponseUsage,
} from "openai/resources/responses/responses";
import type { Decision } from "../conversation";
import type { MakeId } from "./ids";
import type { Pace } from "./pace";
import { splitWords } from "./split-words";

interface ResponseOptions {
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
  for await (const event of unnumberedEvents(decision, options))
    yield { ...event, sequence_number: sequence++ } as ResponseStreamEvent;
}

async function* unnumberedEvents(
  decision: Decision,
  options: ResponseOptions,
): AsyncGenerator<Unnumbered, void, undefined> {
  const started = responseOf(options);
  yield { type: "response.created", response: started };
  yield { type: "response.in_progress", response: started };
  const isText = decision.kind === "say";
  const item = isText
    ? yield* messageEvents(decision.text, options)
    : yield* callEvents(decision, options);
  const response: Response = {
    ...started,
    status: "completed",
    output: [item],
    output_text: isText ? decision.text : "",
    usage: options.usage,
  };
  yield { type: "response.completed", response };
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
