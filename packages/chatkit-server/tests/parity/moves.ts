import type { Move, Step } from "./step";

const CREATED_AT = "2025-01-02T03:04:05.678000Z";

function item(type: string, id: string, members: object): object {
  return { type, id, thread_id: "thr_1", created_at: CREATED_AT, ...members };
}

export const message = (id: string, ...texts: string[]) =>
  item("assistant_message", id, {
    content: texts.map((text) => ({ type: "output_text", text, annotations: [] })),
  });

export const widget = (id: string, value = "Tent") =>
  item("widget", id, {
    widget: { type: "Card", children: [{ type: "Text", id: "text", value }] },
    copy_text: value,
  });

export const toolCall = (id: string, args: object = { a: null }) =>
  item("client_tool_call", id, { call_id: `call_${id}`, name: "switch_theme", arguments: args });

export const workflow = (id: string, ...tasks: object[]) =>
  item("workflow", id, { workflow: { type: "reasoning", tasks } });

export const hidden = (id: string) => item("hidden_context_item", id, { content: "Secret" });

export const image = (id: string) =>
  item("generated_image", id, { image: { id: "img", url: "https://images.example/1" } });

export const endOfTurn = (id: string) => item("end_of_turn", id, {});

export const task = (id: string) =>
  item("task", id, {
    task: {
      type: "web_search",
      title: "Search",
      queries: ["tents"],
      sources: [{ type: "url", title: "Tents", url: "https://example.com" }],
    },
  });

export const questions = (id: string, multiple = false) =>
  item("structured_input", id, {
    inputs: [
      {
        type: "multiple_choice",
        id: "season",
        question: "Which season?",
        options: [{ value: "summer" }, { value: "winter" }],
        multiple,
      },
      { type: "freeform", id: "notes", question: "Anything else?" },
    ],
  });

export const added = (added: object): Move => ({
  yield: { type: "thread.item.added", item: added },
});
export const done = (done: object): Move => ({ yield: { type: "thread.item.done", item: done } });
export const replaced = (replaced: object): Move => ({
  yield: { type: "thread.item.replaced", item: replaced },
});
export const removed = (id: string): Move => ({
  yield: { type: "thread.item.removed", item_id: id },
});
export const updated = (id: string, update: object): Move => ({
  yield: { type: "thread.item.updated", item_id: id, update },
});
export const delta = (id: string, text: string, index = 0): Move =>
  updated(id, {
    type: "assistant_message.content_part.text_delta",
    content_index: index,
    delta: text,
  });
export const progress = (text: string): Move => ({
  yield: { type: "progress_update", text, icon: "search" },
});
export const notice: Move = {
  yield: { type: "notice", level: "info", message: "**Sale**", title: "News" },
};
export const effect: Move = {
  yield: { type: "client_effect", name: "highlight", data: { id: null, deep: { x: [null] } } },
};
export const errorEvent: Move = { yield: { type: "error", message: "Sold out" } };

export const input = (text: string, more: object = {}) => ({
  content: [{ type: "input_text", text }],
  attachments: [],
  inference_options: {},
  ...more,
});

export const create = (script: Move[] = [], more: object = {}): Step => ({
  request: { type: "threads.create", params: { input: input("Hello", more) } },
  script,
});
export const add = (script: Move[] = [], more: object = {}, threadId = "thr_1"): Step => ({
  request: {
    type: "threads.add_user_message",
    params: { thread_id: threadId, input: input("And then?", more) },
  },
  script,
});
export const inThread = (type: string, params: object = {}, script: Move[] = []): Step => ({
  request: { type, params: { thread_id: "thr_1", ...params } },
  script,
});
export const request = (type: string, params: object = {}, script: Move[] = []): Step => ({
  request: { type, params },
  script,
});
export const read: Step = inThread("threads.get_by_id");
