const CREATED_AT = "2026-03-01T10:00:00Z";

/** Builders for the objects that a ChatKit server sends. */
export function thread(id = "thr_1", extra: object = {}) {
  const items = { data: [], has_more: false };
  return { id, created_at: CREATED_AT, status: { type: "active" }, metadata: {}, items, ...extra };
}

export function threadCreated(id = "thr_1") {
  return { type: "thread.created", thread: thread(id) };
}

export function threadUpdated(extra: object, id = "thr_1") {
  return { type: "thread.updated", thread: thread(id, extra) };
}

export function streamOptions(allowCancel = true) {
  return { type: "stream_options", stream_options: { allow_cancel: allowCancel } };
}

export function userMessage(id: string, text: string, extra: object = {}) {
  return {
    ...item(id, "user_message"),
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
    ...extra,
  };
}

export function assistantMessage(id: string, text: string, annotations: object[] = []) {
  return {
    ...item(id, "assistant_message"),
    content: [{ type: "output_text", text, annotations }],
  };
}

export function widget(id: string, root: object, extra: object = {}) {
  return { ...item(id, "widget"), widget: root, ...extra };
}

export function clientToolCall(id: string, name: string, args: object = {}) {
  return {
    ...item(id, "client_tool_call"),
    status: "pending",
    call_id: `call_${id}`,
    name,
    arguments: args,
  };
}

export function item(id: string, type: string) {
  return { id, thread_id: "thr_1", created_at: CREATED_AT, type };
}

export function added(value: object) {
  return { type: "thread.item.added", item: value };
}

export function done(value: object) {
  return { type: "thread.item.done", item: value };
}

export function delta(itemId: string, text: string, index = 0) {
  return {
    type: "thread.item.updated",
    item_id: itemId,
    update: {
      type: "assistant_message.content_part.text_delta",
      content_index: index,
      delta: text,
    },
  };
}

/** The start of an answer to the first message of a new thread. */
export function opening(text: string, id = "thr_1") {
  return [threadCreated(id), done(userMessage("msg_user", text)), streamOptions()];
}
