/** The Responses API's events, as text. The message's id must be replaced with a unique one. */
export const ID = "msg_placeholder";
const place = { item_id: ID, output_index: 0, content_index: 0 };
const part = (value: string) => ({ type: "output_text", text: value, annotations: [] });
const message = (status: string, content: object[]) => ({
  id: ID,
  type: "message",
  role: "assistant",
  status,
  content,
});
const response = (status: string, output: object[], outputTokens = 1) => ({
  id: "resp_1",
  object: "response",
  created_at: 1_800_000_000,
  model: "stand-in",
  status,
  output,
  parallel_tool_calls: true,
  tools: [],
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: outputTokens + 1,
  },
});

export const title = JSON.stringify(
  response("completed", [message("completed", [part("A title")])]),
);

function frame(event: { type: string; [member: string]: unknown }, sequence: number): string {
  return `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: sequence })}\n\n`;
}

export function opening(): string {
  return [
    { type: "response.created", response: response("in_progress", []) },
    { type: "response.output_item.added", output_index: 0, item: message("in_progress", []) },
    { type: "response.content_part.added", ...place, part: part("") },
  ]
    .map(frame)
    .join("");
}

export function delta(text: string, index: number): string {
  const event = { type: "response.output_text.delta", ...place, delta: text };
  return frame(event, index + 3);
}

export function ending(text: string, deltas: number): string {
  const done = message("completed", [part(text)]);
  return [
    { type: "response.output_text.done", ...place, text },
    { type: "response.content_part.done", ...place, part: part(text) },
    { type: "response.output_item.done", output_index: 0, item: done },
    { type: "response.completed", response: response("completed", [done], deltas) },
  ]
    .map((event, index) => frame(event, deltas + 3 + index))
    .join("");
}

/** Instead of the ending. */
export function failure(deltas: number): string {
  const error = { code: "server_error", message: "The stand-in fails, as it was asked to." };
  const failed = { ...response("failed", []), error };
  return frame({ type: "response.failed", response: failed }, deltas + 3);
}

/** A whole answer that consists of a call of a client tool. */
export function pageCall(): string {
  const call = {
    id: `fc_${crypto.randomUUID()}`,
    type: "function_call",
    call_id: `call_${crypto.randomUUID()}`,
    name: "switch_theme",
  };
  const given = JSON.stringify({ theme: "dark" });
  const done = { ...call, arguments: given, status: "completed" };
  const added = { ...call, arguments: "", status: "in_progress" };
  const place = { item_id: call.id, output_index: 0 };
  return [
    { type: "response.created", response: response("in_progress", []) },
    { type: "response.output_item.added", output_index: 0, item: added },
    { type: "response.function_call_arguments.done", ...place, arguments: given },
    { type: "response.output_item.done", output_index: 0, item: done },
    { type: "response.completed", response: response("completed", [done]) },
  ]
    .map(frame)
    .join("");
}
