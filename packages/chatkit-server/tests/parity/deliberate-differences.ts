import {
  add,
  added,
  create,
  delta,
  done,
  hidden,
  inThread,
  message,
  read,
  replaced,
  request,
  toolCall,
  updated,
  widget,
  workflow,
} from "./moves";
import type { Sequence } from "./step";

/** Intended differences from the reference, which existing clients accept. */
export interface DeliberateDifference extends Sequence {
  /** What this server does and why. */
  reason: string;
}

export const deliberateDifferences: DeliberateDifference[] = [
  {
    name: "an unknown attachment in a new thread",
    reason: "No thread is stored, and the user gets an `error` event.",
    steps: [create([], { attachments: ["gone"] }), request("threads.list")],
  },
  {
    name: "an unknown attachment in a message",
    reason: "The user gets an `error` event instead of a broken stream.",
    steps: [create(), add([], { attachments: ["gone"] })],
  },
  {
    name: "a hidden item added or replaced",
    reason: "Hidden items never reach a client, in any event.",
    steps: [create([added(hidden("h_1")), replaced(hidden("h_1"))])],
  },
  {
    name: "a hidden item answered by a sync action",
    reason: "Hidden items never reach a client.",
    steps: [
      create(),
      inThread("threads.sync_custom_action", { action: { type: "a" } }, [
        { answer: hidden("h_1") },
      ]),
    ],
  },
  {
    name: "a page across hidden items",
    reason: "Hidden items are skipped before paging, so that pages are full.",
    steps: [
      create([done(hidden("h_1")), done(hidden("h_2")), done(message("m_1", "1"))]),
      inThread("items.list", { limit: 2 }),
    ],
  },
  {
    name: "a failure in the middle of a message",
    reason: "The text that the user has seen is stored.",
    steps: [create([added(message("m_1", "Half")), { throw: { kind: "unknown" } }]), read],
  },
  {
    name: "a thread changed before a cancellation",
    reason: "The change is stored.",
    steps: [create([delta("m", "a"), { title: "T" }, { hang: true }]), read],
  },
  {
    name: "an update of a task that doesn't exist",
    reason: "The update is ignored instead of failing the run.",
    steps: [
      create([
        added(workflow("wf_a")),
        updated("wf_a", {
          type: "workflow.task.updated",
          task_index: 3,
          task: { type: "thought", content: "Hm" },
        }),
      ]),
    ],
  },
  {
    name: "a retry after a deleted message",
    reason: "The user gets an `error` event instead of an empty stream.",
    steps: [create(), inThread("threads.retry_after_item", { item_id: "gone" })],
  },
  {
    name: "tool output after a hidden item",
    reason: "The newest visible item counts, so a hidden note doesn't make the output fail.",
    steps: [
      create([done(toolCall("tc_a")), done(hidden("h_1"))]),
      inThread("threads.add_client_tool_output", { result: "ok" }),
      read,
    ],
  },
  {
    name: "a message without attachments and inference options",
    reason: "Omitted members count as empty.",
    steps: [
      request("threads.create", { input: { content: [{ type: "input_text", text: "Hi" }] } }),
    ],
  },
  {
    name: "null for the request's metadata",
    reason: "Null counts as absent.",
    steps: [{ request: JSON.parse('{"type":"threads.list","params":{},"metadata":null}') }],
  },
  {
    name: "an action without a type",
    reason: "It is refused, because handlers can't identify it.",
    steps: [create(), inThread("threads.custom_action", { action: { payload: 1 } })],
  },
  {
    name: "an enormous limit",
    reason: "It is refused instead of reaching the store.",
    steps: [create(), request("threads.list", { limit: 1_000_000_000 })],
  },
  {
    name: "feedback on an item that doesn't exist",
    reason: "It answers not found, like every other missing item.",
    steps: [create(), inThread("items.feedback", { item_ids: ["gone"], kind: "positive" })],
  },
  {
    name: "the items of a thread that doesn't exist",
    reason: "It answers not found instead of an empty page.",
    steps: [inThread("items.list")],
  },
  {
    name: "unknown members of an item",
    reason: "They stay in the store, for handlers and later versions, and aren't sent to clients.",
    steps: [create([done({ ...message("m_1", "Hi"), note: "for the server" })]), read],
  },
  {
    name: "a message with too many parts",
    reason: "More than 1,000 parts are refused, because each one costs time.",
    steps: [
      create([], {
        content: Array.from({ length: 1_001 }, () => ({ type: "input_text", text: "a" })),
      }),
    ],
  },
  {
    name: "dictation without audio",
    reason: "Empty audio is refused instead of being transcribed.",
    steps: [request("input.transcribe", { audio_base64: "", mime_type: "audio/mp4" })],
  },
  {
    name: "a widget with unknown parts",
    reason: "Widgets are open JSON: unknown parts are kept, and a payload keeps its nulls.",
    steps: [
      create([
        done({
          ...widget("w_1"),
          widget: {
            type: "Card",
            sparkle: true,
            children: [
              {
                type: "Button",
                label: "Buy",
                onClickAction: { type: "buy", payload: { a: [null] } },
              },
            ],
          },
        }),
      ]),
      read,
    ],
  },
];
