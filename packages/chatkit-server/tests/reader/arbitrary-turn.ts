import fc from "fast-check";
import {
  ThreadStreamEventSchema,
  type ThreadItemUpdate,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";

interface ThreadChange {
  change: Partial<ThreadMetadata>;
}

/** What a handler does: it sends events and changes its thread between them. */
export interface GeneratedTurn {
  moves: (ThreadStreamEvent | ThreadChange)[];
  /** The handler throws in the middle of a message. */
  fails: boolean;
}

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const words = text.map((value) => `w${value}`);
const icon = fc.constantFrom("search", "vendor:tent", undefined);

const source = fc.oneof(
  fc.record({ type: fc.constant("file"), title: text, filename: text }),
  fc.record({ title: text, url: fc.webUrl() }),
  fc.record({
    type: fc.constant("entity"),
    title: text,
    id: text,
    icon,
    data: fc.constant({ a: null }),
  }),
);
const annotation = fc.record({ source, index: fc.option(fc.nat(9), { nil: undefined }) });

const task = fc.oneof(
  fc.record({ type: fc.constant("custom"), title: text, icon, content: text }),
  fc.record({ type: fc.constant("thought"), content: text }),
  fc.record({ type: fc.constant("web_search"), queries: fc.array(text, { maxLength: 2 }) }),
  fc.record({ type: fc.constant("file"), title: text }),
  fc.record({ type: fc.constant("image"), title: text }),
);

type Steps = (id: string) => object[];

const base = (id: string, type: string) => ({
  id,
  type,
  thread_id: "thr_any",
  created_at: "2025-01-02T03:04:05.678Z",
});
const added = (item: object) => ({ type: "thread.item.added", item });
const done = (item: object) => ({ type: "thread.item.done", item });
const updated = (item_id: string, update: object) => ({
  type: "thread.item.updated",
  item_id,
  update: update as ThreadItemUpdate,
});

const part = fc.record({
  deltas: fc.array(words, { minLength: 1, maxLength: 3 }),
  annotations: fc.array(annotation, { maxLength: 2 }),
});

const messageSteps = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts): Steps => (id) => [
  added({ ...base(id, "assistant_message"), content: [] }),
  ...parts.flatMap(({ deltas, annotations }, content_index) => {
    const at = { content_index };
    const whole = { type: "output_text", text: deltas.join(""), annotations };
    return [
      updated(id, {
        type: "assistant_message.content_part.added",
        ...at,
        content: { type: "output_text", text: "", annotations: [] },
      }),
      ...deltas.map((delta) =>
        updated(id, { type: "assistant_message.content_part.text_delta", ...at, delta }),
      ),
      ...annotations.map((one, annotation_index) =>
        updated(id, {
          type: "assistant_message.content_part.annotation_added",
          ...at,
          annotation_index,
          annotation: one,
        }),
      ),
      updated(id, { type: "assistant_message.content_part.done", ...at, content: whole }),
    ];
  }),
  done({
    ...base(id, "assistant_message"),
    content: parts.map(({ deltas, annotations }) => ({ text: deltas.join(""), annotations })),
  }),
]);

const workflowSteps = fc.tuple(task, task, task).map(([first, second, third]): Steps => (id) => {
  const workflow = (tasks: object[]) => ({
    ...base(id, "workflow"),
    workflow: { type: "reasoning", tasks },
  });
  return [
    added(workflow([first])),
    updated(id, { type: "workflow.task.added", task_index: 1, task: second }),
    updated(id, { type: "workflow.task.updated", task_index: 0, task: third }),
    done(workflow([third, second])),
  ];
});

const widgetSteps = fc.tuple(text, text, text).map(([before, more, title]): Steps => (id) => {
  const widget = (value: string, heading: string, frame?: string) => ({
    ...base(id, "widget"),
    widget: {
      type: "Card",
      ...(frame !== undefined && { status: { text: frame } }),
      children: [
        { type: "Title", id: "title", value: heading },
        { type: "Col", children: [{ type: "Text", id: "t", value }] },
      ],
    },
  });
  return [
    added(widget(before, "")),
    updated(id, { type: "widget.root.updated", widget: widget(before, "", "busy").widget }),
    updated(id, {
      type: "widget.streaming_text.value_delta",
      component_id: "t",
      delta: more,
      done: true,
    }),
    updated(id, {
      type: "widget.component.updated",
      component_id: "title",
      component: { type: "Title", id: "title", value: title },
    }),
    done(widget(before + more, title, "busy")),
  ];
});

const imageSteps = fc
  .webUrl()
  .map((url): Steps => (id) => [
    added(base(id, "generated_image")),
    updated(id, { type: "generated_image.updated", image: { id: "i", url }, progress: 0.5 }),
    done({ ...base(id, "generated_image"), image: { id: "i", url } }),
  ]);

const wholeItem = fc
  .oneof(
    task.map((one) => ["task", { task: one }] as const),
    fc.constant(["end_of_turn", {}] as const),
    text.map((content) => ["hidden_context_item", { content }] as const),
    text.map((content) => ["sdk_hidden_context", { content }] as const),
    text.map(
      (name) => ["client_tool_call", { call_id: "c", name, arguments: { a: null } }] as const,
    ),
    text.map(
      (question) =>
        ["structured_input", { inputs: [{ type: "freeform", id: "q", question }] }] as const,
    ),
  )
  .map(([type, members]): Steps => (id) => [done({ ...base(id, type), ...members })]);

const replacedItem = text.map((content): Steps => (id) => [
  done({ ...base(id, "widget"), widget: { type: "Card", children: [] } }),
  {
    type: "thread.item.replaced",
    item: { ...base(id, "assistant_message"), content: [{ text: content }] },
  },
]);

const removedItem = fc
  .boolean()
  .map((isStored): Steps => (id) => [
    (isStored ? done : added)({ ...base(id, "widget"), widget: { type: "Basic", children: [] } }),
    { type: "thread.item.removed", item_id: id },
  ]);

const unfinishedItem = fc
  .tuple(text, words, annotation)
  .map(([content, delta, one]): Steps => (id) => [
    added({ ...base(id, "assistant_message"), content: [{ text: content }] }),
    updated(id, {
      type: "assistant_message.content_part.text_delta",
      content_index: 0,
      delta,
    }),
    updated(id, {
      type: "assistant_message.content_part.annotation_added",
      content_index: 0,
      annotation_index: 0,
      annotation: one,
    }),
  ]);

const passing = fc
  .oneof(
    fc.record({ type: fc.constant("progress_update"), text, icon }),
    fc.record({ type: fc.constant("client_effect"), name: text, data: fc.constant({ a: [null] }) }),
    fc.record({
      type: fc.constant("notice"),
      level: fc.constantFrom("info", "danger"),
      message: text,
    }),
    fc.record({ type: fc.constant("error"), message: text }),
    fc.constant({ type: "stream_options", stream_options: { allow_cancel: false } }),
  )
  .map((event): Steps => () => [event]);

const change = fc
  .oneof(
    fc.record({ title: text }),
    fc.constant({ status: { type: "locked" as const, reason: "Sold out" } }),
    fc.record({ allowed_image_domains: fc.array(fc.domain(), { maxLength: 2 }) }),
    fc.record({ metadata: fc.dictionary(text, text, { maxKeys: 2 }) }),
  )
  .map((members): Steps => () => [{ change: members }]);

const steps = fc.oneof(
  messageSteps,
  workflowSteps,
  widgetSteps,
  imageSteps,
  wholeItem,
  replacedItem,
  removedItem,
  unfinishedItem,
  passing,
  change,
);

/** A turn of a valid handler. The ids of its items are derived from `name`. */
export function arbitraryTurn(name: string): fc.Arbitrary<GeneratedTurn> {
  return fc
    .record({ parts: fc.array(steps, { maxLength: 5 }), fails: fc.boolean() })
    .map(({ parts, fails }) => ({
      fails,
      moves: parts
        .flatMap((make, index) => make(`${name}_${index}`))
        .map((move) => (isChange(move) ? move : ThreadStreamEventSchema.parse(move))),
    }));
}

function isChange(move: object): move is ThreadChange {
  return "change" in move;
}
