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

/** Where this server does better than the reference, in ways that clients take unchanged. */
export interface DeliberateDifference extends Sequence {
  /** What this server does, and why. */
  reason: string;
}

export const deliberateDifferences: DeliberateDifference[] = [
  {
    name: "an unknown attachment in a new thread",
    reason: "No thread is left behind, and the user is told in an `error` event.",
    steps: [create([], { attachments: ["gone"] }), request("threads.list")],
  },
  {
    name: "an unknown attachment in a message",
    reason: "The user is told in an `error` event instead of a broken stream.",
    steps: [create(), add([], { attachments: ["gone"] })],
  },
  {
    name: "a hidden item added or replaced",
    reason: "Hidden items never reach a client, by whichever event.",
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
    reason: "The text that the user watched arrive is stored.",
    steps: [create([added(message("m_1", "Half")), { throw: { kind: "unknown" } }]), read],
  },
  {
    name: "a thread changed before a cancellation",
    reason: "The change is stored.",
    steps: [create([delta("m", "a"), { title: "T" }, { hang: true }]), read],
  },
  {
    name: "a task updated that isn't there",
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
    name: "a retry after a message that is gone",
    reason: "The user is told in an `error` event instead of an empty stream.",
    steps: [create(), inThread("threads.retry_after_item", { item_id: "gone" })],
  },
  {
    name: "tool output behind a hidden item",
    reason: "The newest visible item counts, so a note of the server's doesn't lose the output.",
    steps: [
      create([done(toolCall("tc_a")), done(hidden("h_1"))]),
      inThread("threads.add_client_tool_output", { result: "ok" }),
      read,
    ],
  },
  {
    name: "a message without attachments and inference options",
    reason: "What clients leave out counts as empty.",
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
    reason: "It is refused: no handler could tell what is meant.",
    steps: [create(), inThread("threads.custom_action", { action: { payload: 1 } })],
  },
  {
    name: "a limit beyond all reason",
    reason: "It is refused instead of reaching the store.",
    steps: [create(), request("threads.list", { limit: 1_000_000_000 })],
  },
  {
    name: "feedback on what isn't there",
    reason: "It is not found, like everything else that isn't there.",
    steps: [create(), inThread("items.feedback", { item_ids: ["gone"], kind: "positive" })],
  },
  {
    name: "the items of a thread that isn't there",
    reason: "They are not found: an empty page would say that the thread is empty.",
    steps: [inThread("items.list")],
  },
  {
    name: "members of an item that the protocol doesn't know",
    reason: "They stay in the store, for handlers and later versions; clients see them in neither.",
    steps: [create([done({ ...message("m_1", "Hi"), note: "for the server" })]), read],
  },
  {
    name: "a message of too many parts",
    reason: "More than 1,000 parts are refused: each costs a check and a row of the model's input.",
    steps: [
      create([], {
        content: Array.from({ length: 1_001 }, () => ({ type: "input_text", text: "a" })),
      }),
    ],
  },
  {
    name: "dictation without a sound",
    reason: "Base64 of nothing is refused instead of being transcribed.",
    steps: [request("input.transcribe", { audio_base64: "", mime_type: "audio/mp4" })],
  },
  {
    name: "a widget with parts the server doesn't know",
    reason: "Widgets are open JSON: nothing is lost, and a payload keeps its nulls.",
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
