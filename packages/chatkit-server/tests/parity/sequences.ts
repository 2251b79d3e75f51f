import {
  add,
  added,
  create,
  delta,
  done,
  effect,
  endOfTurn,
  errorEvent,
  hidden,
  image,
  inThread,
  message,
  notice,
  progress,
  questions,
  read,
  removed,
  replaced,
  request,
  task,
  toolCall,
  updated,
  widget,
  workflow,
} from "./moves";
import type { Sequence, Step } from "./step";

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => done(message(`m_${index}`, `Text ${index}`)));
const thought = { type: "thought", content: "Hm" };
const file = { type: "file", title: "list", filename: "list.txt" };
const tag = { type: "input_tag", id: "t", text: "Tent", data: { a: null }, group: "Gear" };
const retry = (itemId: string): Step =>
  inThread("threads.retry_after_item", { item_id: itemId }, [done(message("m_new", "Better"))]);
const output = (result: unknown): Step =>
  inThread("threads.add_client_tool_output", { result }, [done(message("m_out", "Done"))]);
const submit = (submission: object): Step =>
  inThread("threads.add_structured_input", { item_id: "si_1", input: submission }, [
    done(message("m_thanks", "Thanks")),
  ]);
const action = (params: object, script: Step["script"] = []): Step =>
  inThread(
    "threads.custom_action",
    { action: { type: "buy", payload: { a: null } }, ...params },
    script,
  );
const syncAction = (params: object, script: Step["script"] = []): Step =>
  inThread("threads.sync_custom_action", { action: { type: "buy" }, ...params }, script);
const list = (params: object = {}): Step => inThread("items.list", params);

/** Behavior that is the same as the reference's. */
export const sequences: Sequence[] = [
  { name: "creates and lists", steps: [create(), read, request("threads.list")] },
  { name: "needs params", steps: [{ request: JSON.parse('{"type":"threads.list"}') }] },
  { name: "refuses unknown operations", steps: [request("threads.burn")] },
  {
    name: "unset and private members",
    steps: [create([{ metadata: { secret: 1 } }, { title: "T" }, { title: null }]), read],
  },
  {
    name: "item kinds",
    steps: [
      create([
        done(toolCall("tc_a", { a: null, b: [null, { c: null }] })),
        done(image("i_1")),
        done(task("t_1")),
        done(widget("w_1")),
        done(workflow("wf_a", thought, { type: "custom", title: "Look", icon: "search" })),
        done(questions("si_1")),
        done(endOfTurn("e_1")),
      ]),
      read,
    ],
  },
  { name: "any text", steps: [create([delta("x", 'Grüße\n\u2028🏕️\r\t"\\')]), read] },
  {
    name: "an unknown icon",
    steps: [create([{ yield: { type: "progress_update", text: "a", icon: "vendor:x" } }])],
  },
  { name: "quote and tag", steps: [create([], { quoted_text: "q", content: [tag] }), read] },
  {
    name: "attachments",
    steps: [
      request("attachments.create", { name: "a.txt", size: "12", mime_type: "text/plain" }),
      create([], { attachments: ["atc_1"] }),
      read,
      request("attachments.delete", { attachment_id: "atc_1" }),
    ],
  },
  {
    name: "inference options",
    steps: [create([], { inference_options: { model: "fast", tool_choice: { id: "search" } } })],
  },
  { name: "messages to known and unknown threads", steps: [add(), create(), add(), read] },
  {
    name: "locked threads and image domains",
    steps: [
      create([{ status: { type: "locked", reason: "Closed" } }, { domains: ["a.example"] }]),
      add([{ status: { type: "closed" } }]),
      read,
    ],
  },
  {
    name: "rename and delete",
    steps: [
      create(),
      inThread("threads.update", { title: "" }),
      inThread("threads.update", { title: "Tents" }),
      read,
      inThread("threads.delete"),
      read,
      inThread("threads.delete"),
    ],
  },
  {
    name: "pages of items",
    steps: [
      create(many(25)),
      read,
      list(),
      list({ after: "m_5" }),
      list({ limit: 0 }),
      list({ limit: 26 }),
      list({ limit: "3", order: "asc", after: "m_2" }),
      list({ after: "gone" }),
      list({ order: "up" }),
    ],
  },
  {
    name: "pages of threads",
    steps: [
      ...Array.from({ length: 25 }, () => create()),
      request("threads.list", { limit: 20 }),
      request("threads.list", { after: "thr_6" }),
      request("threads.list", { order: "asc", limit: 3 }),
      request("threads.list", { after: "gone" }),
    ],
  },
  {
    name: "hidden items",
    steps: [create([done(hidden("h_1")), done(message("m_1", "Hi"))]), read, list()],
  },
  { name: "added only", steps: [create([added(message("m_1", "Hi"))]), read] },
  {
    name: "removed",
    steps: [create([done(message("m_1", "Hi")), removed("m_1"), removed("never")]), read],
  },
  {
    name: "replaced",
    steps: [
      create([
        done(message("m_1", "Hi")),
        done(message("m_2", "Ho")),
        replaced(widget("m_1")),
        replaced(widget("m_1", "Stove")),
      ]),
      read,
    ],
  },
  {
    name: "events that aren't stored",
    steps: [create([progress("a"), effect, notice, errorEvent, progress("b")]), read],
  },
  { name: "only a title", steps: [create([{ title: "T" }]), read] },
  {
    name: "a title between items",
    steps: [
      create([
        done(message("m_1", "1")),
        { title: "T" },
        done(message("m_2", "2")),
        done(message("m_3", "3")),
      ]),
    ],
  },
  {
    name: "a title between deltas",
    steps: [create([delta("m", "a"), { title: "T" }, delta("m", "b"), delta("m", "c")])],
  },
  { name: "stored metadata", steps: [create([{ metadata: { a: { b: null } } }]), read] },
  {
    name: "workflow tasks",
    steps: [
      create([
        added(workflow("wf_a")),
        updated("wf_a", { type: "workflow.task.added", task_index: 0, task: thought }),
        updated("wf_a", { type: "workflow.task.updated", task_index: 0, task: thought }),
        done(workflow("wf_a", thought)),
      ]),
      read,
    ],
  },
  { name: "updates of unknown items", steps: [create([delta("never", "a")]), read] },
  {
    name: "cancel",
    steps: [
      create([
        added(message("m_1", "Hello, ")),
        added(message("m_2")),
        delta("m_1", "World!"),
        delta("m_2", "x", 2),
        { hang: true },
      ]),
      read,
      add([done(message("m_3", "Next"))]),
      read,
    ],
  },
  {
    name: "cancel with nothing to save",
    steps: [
      create([
        added(message("m_1")),
        added(message("m_2", " \n")),
        added(widget("w_1")),
        added(workflow("wf_a", thought)),
        { hang: true },
      ]),
      read,
    ],
  },
  {
    name: "cancel folds parts and annotations",
    steps: [
      create([
        added(message("m_1", "a")),
        updated("m_1", {
          type: "assistant_message.content_part.added",
          content_index: 1,
          content: { type: "output_text", text: "b" },
        }),
        updated("m_1", {
          type: "assistant_message.content_part.annotation_added",
          content_index: 1,
          annotation_index: 9,
          annotation: { type: "annotation", source: file, index: 1 },
        }),
        updated("m_1", {
          type: "assistant_message.content_part.done",
          content_index: 0,
          content: { type: "output_text", text: "whole", annotations: [] },
        }),
        { hang: true },
      ]),
      read,
    ],
  },
  {
    name: "unknown failure",
    steps: [create([done(message("m_1", "1")), { throw: { kind: "unknown" } }]), read],
  },
  {
    name: "custom failure",
    steps: [
      create([{ throw: { kind: "custom", message: "Sold out", allow_retry: false } }]),
      add([{ throw: { kind: "custom", message: "Busy", allow_retry: true } }]),
    ],
  },
  {
    name: "coded failure",
    steps: [
      create([{ throw: { kind: "coded", code: "stream.error" } }]),
      add([{ throw: { kind: "coded", code: "stream.error", allow_retry: false } }]),
    ],
  },
  {
    name: "a title before the failure",
    steps: [create([{ title: "T" }, { throw: { kind: "unknown" } }]), read],
  },
  { name: "unimplemented action", steps: [create(), action({}, [{ unimplemented: true }])] },
  {
    name: "retry",
    steps: [
      create([done(message("m_1", "1"))]),
      add([done(message("m_2", "2")), done(hidden("h_1")), done(widget("w_1"))]),
      retry("m_1"),
      retry("msg_2"),
      read,
      retry("msg_1"),
      read,
    ],
  },
  { name: "retry across pages", steps: [create(many(45)), retry("msg_1"), read] },
  {
    name: "client tool output",
    steps: [create([done(toolCall("tc_a"))]), output({ a: null }), read, output("again")],
  },
  {
    name: "output without a pending call",
    steps: [create([done(message("m_1", "1"))]), output(1), read],
  },
  {
    name: "two calls",
    steps: [create([done(toolCall("tc_a")), done(toolCall("tc_b"))]), output("ok"), read],
  },
  ...[null, "text", 5, false, [1, null]].map((result, index): Sequence => ({
    name: `client tool output ${index}`,
    steps: [create([done(toolCall("tc_a"))]), output(result), read],
  })),
  {
    name: "answers",
    steps: [
      create([done(questions("si_1"))]),
      submit({ answers: { season: { values: ["winter"] }, notes: { values: ["No rain"] } } }),
      read,
      submit({}),
    ],
  },
  {
    name: "missing and unknown answers",
    steps: [create([done(questions("si_1"))]), submit({ answers: { x: { values: ["1"] } } }), read],
  },
  ...[true, false].map((multiple): Sequence => ({
    name: `values outside the options, multiple ${multiple}`,
    steps: [
      create([done(questions("si_1", multiple))]),
      submit({
        answers: { season: { values: ["monsoon", "winter"] }, notes: { values: ["a", "b"] } },
      }),
      read,
    ],
  })),
  {
    name: "skipped",
    steps: [
      create([done(questions("si_1"))]),
      submit({ status: "skipped", answers: { season: { values: ["winter"] } } }),
      read,
    ],
  },
  { name: "no question", steps: [create([done(message("si_1", "1"))]), submit({}), read] },
  {
    name: "an action updates the screen",
    steps: [
      create([done(widget("w_1"))]),
      action({ item_id: "w_1" }, [
        updated("w_1", { type: "widget.root.updated", widget: { type: "Card", children: [] } }),
        updated("w_1", {
          type: "widget.streaming_text.value_delta",
          component_id: "text",
          delta: "!",
          done: false,
        }),
      ]),
      read,
    ],
  },
  {
    name: "no sender",
    steps: [
      create(),
      action({}, [progress("a")]),
      action({ item_id: "" }),
      action({ item_id: null }),
    ],
  },
  {
    name: "not a widget",
    steps: [
      create([done(message("m_1", "1"))]),
      action({ item_id: "m_1" }, [progress("a")]),
      syncAction({ item_id: "m_1" }),
      action({ item_id: "gone" }),
    ],
  },
  {
    name: "sync actions",
    steps: [
      create([done(widget("w_1"))]),
      syncAction({ item_id: "w_1" }, [{ answer: widget("w_1", "Stove") }]),
      syncAction({ item_id: "w_1" }),
      syncAction({}, [{ unimplemented: true }]),
      syncAction({}, [{ throw: { kind: "unknown" } }]),
      read,
    ],
  },
  {
    name: "dictation",
    steps: [
      request("input.transcribe", {
        audio_base64: "AP8 BAg==",
        mime_type: "audio/webm;codecs=opus",
      }),
      request("input.transcribe", { audio_base64: "AP8=", mime_type: "audio/mp4" }),
      request("input.transcribe", { audio_base64: "AP8", mime_type: "audio/mp4" }),
      request("input.transcribe", { audio_base64: "AP8=", mime_type: "audio/mp4" }, [
        { unimplemented: true },
      ]),
    ],
  },
  {
    name: "feedback",
    steps: [
      create([done(message("a", "Hi")), done(widget("b"))]),
      inThread("items.feedback", { item_ids: ["a", "b"], kind: "negative" }),
    ],
  },
  {
    name: "unknown members of a message",
    steps: [
      create([], {
        content: [{ type: "input_text", text: "hi", evil: { a: 1 } }],
        inference_options: { model: "m", evil: 1 },
        evil: 1,
      }),
      read,
    ],
  },
  {
    name: "half a character in a message",
    steps: [create([], { content: [{ type: "input_text", text: "\ud83d" }] })],
  },
  {
    name: "an invalid date",
    steps: [create([done({ ...message("m_1", "Hi"), created_at: "yesterday" })]), read],
  },
  {
    name: "sources without a type",
    steps: [
      create([
        done({
          ...workflow("wf_a", {
            type: "web_search",
            sources: [{ title: "Tents", url: "https://example.com/" }],
          }),
        }),
        done({
          ...message("m_1"),
          content: [
            {
              type: "output_text",
              text: "Hi",
              annotations: [{ source: { title: "List", filename: "list.txt" } }],
            },
          ],
        }),
      ]),
      read,
    ],
  },
];
