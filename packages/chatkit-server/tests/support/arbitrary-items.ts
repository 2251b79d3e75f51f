import fc from "fast-check";
import { ThreadItemSchema, type ThreadItem } from "@acme/chatkit-server/protocol";

const text = fc.string({ maxLength: 20, unit: "grapheme" });
const id = fc.stringMatching(/^[a-z]{1,8}$/);
const json = fc.jsonValue({ maxDepth: 2 });
const object = fc.dictionary(id, json, { maxKeys: 3 });

function items<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength: 3 });
}

function shape<T extends Record<string, fc.Arbitrary<unknown>>>(
  members: T,
  optional: string[] = [],
) {
  const requiredKeys = Object.keys(members).filter((name) => !optional.includes(name));
  return fc.record<Record<string, unknown>, string>(members, { requiredKeys });
}

const source = fc.oneof(
  shape({ type: fc.constant("file"), title: text, filename: text }),
  shape({ type: fc.constant("url"), title: text, url: fc.webUrl() }),
);
const annotation = shape({ type: fc.constant("annotation"), source, index: fc.nat() }, ["index"]);

const attachment = fc.oneof(
  shape({ type: fc.constant("file"), id, name: text, mime_type: text }),
  shape({ type: fc.constant("image"), id, name: text, mime_type: text, preview_url: fc.webUrl() }),
);

const task = fc.oneof(
  shape({ type: fc.constant("custom"), title: text, content: text }, ["title", "content"]),
  shape({ type: fc.constant("thought"), content: text }),
  shape({ type: fc.constant("web_search"), queries: items(text) }),
  shape({ type: fc.constant("image"), title: text }, ["title"]),
);

const answer = shape({ values: items(text), skipped: fc.boolean() });
const question = fc.oneof(
  shape({ type: fc.constant("freeform"), id, question: text, answer }, ["answer"]),
  shape(
    {
      type: fc.constant("multiple_choice"),
      id,
      question: text,
      options: items(shape({ value: text })),
      answer,
    },
    ["answer"],
  ),
);

const widgetNode = fc.letrec((tie) => ({
  node: shape(
    {
      type: fc.constantFrom("Text", "Row", "Hologram"),
      value: fc.option(text),
      children: fc.array(tie("node"), { maxLength: 2, depthIdentifier: "widget" }),
    },
    ["value", "children"],
  ),
})).node;

const members: Record<ThreadItem["type"], fc.Arbitrary<Record<string, unknown>>> = {
  user_message: shape(
    {
      content: items(
        fc.oneof(
          shape({ type: fc.constant("input_text"), text }),
          shape({ type: fc.constant("input_tag"), id, text, data: object }),
        ),
      ),
      attachments: items(attachment),
      quoted_text: text,
      inference_options: fc.constant({}),
    },
    ["quoted_text"],
  ),
  assistant_message: shape({
    content: items(
      shape({ type: fc.constant("output_text"), text, annotations: items(annotation) }),
    ),
  }),
  client_tool_call: shape(
    {
      status: fc.constantFrom("pending", "completed"),
      call_id: id,
      name: id,
      arguments: object,
      output: json,
    },
    ["output"],
  ),
  widget: shape(
    {
      widget: shape({ type: fc.constantFrom("Card", "Basic"), children: items(widgetNode) }),
      copy_text: text,
    },
    ["copy_text"],
  ),
  generated_image: shape({ image: shape({ id, url: fc.webUrl() }) }, ["image"]),
  structured_input: shape({
    status: fc.constantFrom("pending", "answered", "skipped"),
    inputs: items(question),
  }),
  task: shape({ task }),
  workflow: shape({
    workflow: shape(
      {
        type: fc.constantFrom("custom", "reasoning"),
        tasks: items(task),
        summary: fc.oneof(shape({ title: text }), shape({ duration: fc.nat() })),
        expanded: fc.boolean(),
      },
      ["summary"],
    ),
  }),
  end_of_turn: shape({}),
  hidden_context_item: shape({ content: json }),
  sdk_hidden_context: shape({ content: text }),
};

const anyItem = fc.oneof(
  ...Object.entries(members).map(([type, own]) =>
    own.map((rest) => ({
      ...rest,
      type,
      thread_id: "thr_1",
      created_at: "2025-01-02T03:04:05.678Z",
    })),
  ),
);

/** The items of a thread, oldest first, with unique ids and call ids. */
export const storedThread: fc.Arbitrary<ThreadItem[]> = fc
  .array(anyItem, { maxLength: 12 })
  .map((list) =>
    list.map((item, index) => {
      const ids = { id: `item_${index}`, ...("call_id" in item && { call_id: `call_${index}` }) };
      return ThreadItemSchema.parse({ ...item, ...ids });
    }),
  );
