import type { protocol } from "@openai/agents";

/** An event of the Responses API. */
export type ResponsesEvent = { type: string } & Record<string, unknown>;

/** One output item of a response: what is streamed, and the SDK's final item. */
export interface ScriptedOutput {
  events: ResponsesEvent[];
  item: protocol.OutputModelItem;
}

interface MessageOptions {
  id?: string;
  /** How the text is split into deltas. Default: into words. */
  deltas?: string[];
  /** Citations in the API's format; each is streamed after the text. */
  annotations?: unknown[];
}

export function message(text: string, options: MessageOptions = {}): ScriptedOutput {
  const { id = "msg_scripted", annotations = [] } = options;
  const deltas = options.deltas ?? text.match(/\S+\s*/g) ?? [];
  const part = { type: "output_text", text, annotations };
  const at = { item_id: id, content_index: 0 };
  return {
    events: [
      added({ type: "message", id, role: "assistant", status: "in_progress", content: [] }),
      { type: "response.content_part.added", ...at, part: { ...part, text: "", annotations: [] } },
      ...deltas.map((delta) => ({ type: "response.output_text.delta", ...at, delta })),
      ...annotations.map((annotation, annotation_index) => ({
        type: "response.output_text.annotation.added",
        ...at,
        annotation_index,
        annotation,
      })),
      { type: "response.output_text.done", ...at, text },
      { type: "response.content_part.done", ...at, part },
      done({ type: "message", id, role: "assistant", status: "completed", content: [part] }),
    ],
    item: {
      type: "message",
      id,
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text, providerData: { annotations } }],
    },
  };
}

/** Each thought is a list of its deltas. */
export function reasoning(thoughts: string[][], { id = "rs_scripted" } = {}): ScriptedOutput {
  return {
    events: [
      added({ type: "reasoning", id, summary: [] }),
      ...thoughts.flatMap((deltas, summary_index) => [
        ...deltas.map((delta) => ({
          type: "response.reasoning_summary_text.delta",
          item_id: id,
          summary_index,
          delta,
        })),
        {
          type: "response.reasoning_summary_text.done",
          item_id: id,
          summary_index,
          text: deltas.join(""),
        },
      ]),
      done({ type: "reasoning", id, summary: [] }),
    ],
    item: { type: "reasoning", id, content: [] },
  };
}

export function functionCall(
  name: string,
  args: Record<string, unknown> = {},
  { id = `fc_${name}`, callId = `call_${name}` } = {},
): ScriptedOutput {
  const call = {
    type: "function_call",
    id,
    call_id: callId,
    name,
    arguments: JSON.stringify(args),
  };
  return {
    events: [added({ ...call, arguments: "", status: "in_progress" }), done(call)],
    item: {
      type: "function_call",
      id,
      callId,
      name,
      arguments: JSON.stringify(args),
      status: "completed",
    },
  };
}

/** A hosted tool of the provider, such as file search. */
export function hostedCall(name: string, { id = `${name}_scripted` } = {}): ScriptedOutput {
  return {
    events: [added({ type: name, id, status: "in_progress" }), done({ type: name, id })],
    item: { type: "hosted_tool_call", id, name, status: "completed" },
  };
}

interface ImageOptions {
  id?: string;
  partials?: string[];
  /** Base64; without it the generation fails. */
  result?: string;
}

export function imageCall({
  id = "ig_scripted",
  partials = [],
  result,
}: ImageOptions): ScriptedOutput {
  const call = { type: "image_generation_call", id };
  const status = result === undefined ? "failed" : "completed";
  return {
    events: [
      added({ ...call, status: "in_progress", result: null }),
      ...partials.map((partial_image_b64, partial_image_index) => ({
        type: "response.image_generation_call.partial_image",
        item_id: id,
        partial_image_b64,
        partial_image_index,
      })),
      done({ ...call, status, result: result ?? null }),
    ],
    item: { type: "hosted_tool_call", id, name: "image_generation_call", status },
  };
}

function added(item: unknown): ResponsesEvent {
  return { type: "response.output_item.added", item };
}

function done(item: unknown): ResponsesEvent {
  return { type: "response.output_item.done", item };
}
