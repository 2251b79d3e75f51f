import { describe, expect, it } from "vitest";
import {
  inputText,
  simpleToAgentInput,
  ThreadItemConverter,
  type InputContentPart,
} from "@acme/chatkit-server/agents";
import type {
  Attachment,
  GeneratedImageItem,
  InputTagContent,
  TaskItem,
  ThreadItem,
  UserMessageItem,
  WorkflowItem,
} from "@acme/chatkit-server/protocol";
import { makeAttachment } from "../support/harness";
import {
  makeHidden,
  makeMessage,
  makeToolCall,
  makeUserMessage,
  makeWidget,
} from "../support/items";

const shared = { thread_id: "thr_1", created_at: "2025-01-02T03:04:05.678Z" };

/** The texts of user messages, one list per message; other input unchanged. */
async function texts(items: ThreadItem | ThreadItem[], converter = new ThreadItemConverter()) {
  const input = await converter.toAgentInput(items);
  return input.map((item) =>
    item.type === "message" && item.role === "user" && Array.isArray(item.content)
      ? item.content.map((part) => (part.type === "input_text" ? part.text : part))
      : item,
  );
}

function quoting(id: string, text: string, quoted_text: string): UserMessageItem {
  return makeUserMessage({ id, content: [{ type: "input_text", text }], quoted_text });
}

function tag(id: string, text: string): InputTagContent {
  return { type: "input_tag", id, text, data: {}, interactive: false };
}

class TagConverter extends ThreadItemConverter {
  override tagToMessageContent({ id, text }: InputTagContent): InputContentPart {
    return inputText(`${id}: ${text}`);
  }
}

describe("user messages", () => {
  it("include only the last one's quote, after its text", async () => {
    expect(await texts([quoting("a", "first", "old"), quoting("b", "second", "new")])).toEqual([
      ["first"],
      ["second"],
      [expect.stringMatching(/:\n<Quote>\nnew\n<\/Quote>$/)],
    ]);
  });

  it("include the quote of the turn's last message even if other items follow", async () => {
    const [said, quote] = await texts([
      quoting("a", "and this?", "that"),
      makeToolCall({ status: "completed", output: 1 }),
    ]);
    expect(said).toEqual(["and this?"]);
    expect(quote).toEqual([expect.stringMatching(/:\n<Quote>\nthat\n<\/Quote>$/)]);
  });

  it("contain a mention as typed and explain it after the text", async () => {
    const item = makeUserMessage({
      content: [
        { type: "input_text", text: "Is " },
        tag("p1", "Tent"),
        { type: "input_text", text: " warm?" },
      ],
    });
    expect(await texts(item, new TagConverter())).toEqual([
      ["Is @Tent warm?"],
      [expect.stringContaining("canonical names"), "p1: Tent"],
    ]);
  });

  it("explain each mentioned thing once, whatever its text, after the quote", async () => {
    const item = makeUserMessage({
      content: [tag("p1", "Tent"), tag("p2", "Tent"), tag("p1", "tent")],
      quoted_text: "this",
    });
    const [, quote, mentions] = await texts(item, new TagConverter());
    expect(quote).toEqual([expect.stringContaining("this")]);
    expect(mentions).toEqual([expect.any(String), "p1: Tent", "p2: Tent"]);
  });

  it("fail for mentions and attachments without a conversion", async () => {
    const attachment: Attachment = {
      type: "file",
      id: "a",
      name: "a.txt",
      mime_type: "text/plain",
    };
    await expect(
      simpleToAgentInput(makeUserMessage({ content: [tag("p1", "Tent")] })),
    ).rejects.toThrow("implement tagToMessageContent of ThreadItemConverter");
    await expect(
      simpleToAgentInput(makeUserMessage({ attachments: [attachment] })),
    ).rejects.toThrow("implement attachmentToMessageContent of ThreadItemConverter");
  });

  it("include their attachments with the text", async () => {
    class Reading extends ThreadItemConverter {
      override async attachmentToMessageContent({ name }: Attachment): Promise<InputContentPart> {
        return { type: "input_file", file: `data:,${name}`, filename: name };
      }
    }
    const attachment: Attachment = {
      type: "file",
      id: "a",
      name: "a.txt",
      mime_type: "text/plain",
    };
    expect(await texts(makeUserMessage({ attachments: [attachment] }), new Reading())).toEqual([
      ["Hello", { type: "input_file", file: "data:,a.txt", filename: "a.txt" }],
    ]);
  });
});

describe("other items", () => {
  it("become call and output for completed calls, and omit pending ones", async () => {
    const completed = makeToolCall({
      status: "completed",
      arguments: { theme: "dark" },
      output: "ok",
    });
    expect(await simpleToAgentInput([makeToolCall({ id: "tc_0" }), completed])).toEqual([
      {
        type: "function_call",
        callId: "call_1",
        name: "switch_theme",
        arguments: '{"theme":"dark"}',
      },
      {
        type: "function_call_result",
        callId: "call_1",
        name: "switch_theme",
        status: "completed",
        output: '"ok"',
      },
    ]);
    const unanswered = makeToolCall({ status: "completed" });
    expect((await simpleToAgentInput(unanswered))[1]).toMatchObject({ output: "null" });
  });

  it("include a widget's id and JSON, without unset props or the item around it", async () => {
    const item = makeWidget({
      id: "wid_9",
      widget: { type: "Card", size: null, children: [{ type: "Title", value: "Tent" }] },
      copy_text: "copy",
    });
    const [[text] = []] = (await texts(item)) as string[][];
    expect(text).toContain("wid_9");
    expect(text).toMatch(
      /<Widget>\n\{"type":"Card","children":\[\{"type":"Title","value":"Tent"\}\]\}\n<\/Widget>$/,
    );
    expect(text).not.toContain("created_at");
  });

  it("include hidden text, and fail for hidden objects", async () => {
    const wrapped = [
      expect.stringMatching(/^<HiddenContext key="[0-9a-f]{16}">\nsecret\n<\/HiddenContext>$/),
    ];
    const hidden = { ...shared, id: "h", type: "hidden_context_item" as const };
    const sdk = { ...shared, id: "s", type: "sdk_hidden_context" as const, content: "secret" };
    const [notice, ...context] = await texts([{ ...hidden, content: "secret" }, sdk]);
    expect(context).toEqual([wrapped, wrapped]);
    expect(notice).toMatchObject({ role: "system" });
    await expect(simpleToAgentInput({ ...hidden, content: { a: 1 } })).rejects.toThrow(
      "implement hiddenContextToInput of ThreadItemConverter",
    );
  });

  it("include a generated image once it exists", async () => {
    const item: GeneratedImageItem = { ...shared, id: "g", type: "generated_image" };
    const image = { id: "ig_1", url: "https://img.test/1.png" };
    expect(await texts([item, { ...item, image }])).toEqual([
      [expect.any(String), { type: "input_image", image: image.url, detail: "auto" }],
    ]);
  });

  it("include only custom tasks, with their title, content or both", async () => {
    const task = (title?: string, content?: string) =>
      ({ type: "custom", status_indicator: "none", title, content }) as const;
    const item = (one: TaskItem["task"]): TaskItem => ({
      ...shared,
      id: "t",
      type: "task",
      task: one,
    });
    const told = (text: string) => [
      expect.stringMatching(new RegExp(`:\\n<Task>\\n${text}\\n</Task>$`)),
    ];
    const search = {
      type: "web_search",
      status_indicator: "none",
      queries: ["q"],
      sources: [],
    } as const;
    expect(
      await texts([
        item(task("Looked")),
        item(task()),
        item({ ...search, queries: [], sources: [] }),
      ]),
    ).toEqual([told("Looked")]);
    const workflow: WorkflowItem = {
      ...shared,
      id: "w",
      type: "workflow",
      workflow: {
        type: "custom",
        expanded: false,
        tasks: [
          { type: "thought", status_indicator: "none", content: "hm" },
          task("Looked", "found 3"),
          task(undefined, "found 4"),
        ],
      },
    };
    expect(await texts(workflow)).toEqual([told("Looked: found 3"), told("found 4")]);
  });

  it("list the answers to a structured input, one per line", async () => {
    const [[text] = []] = (await texts({
      ...shared,
      id: "si",
      type: "structured_input",
      status: "answered",
      inputs: [
        {
          type: "multiple_choice",
          id: "q1",
          question: "Which sizes?",
          options: [],
          multiple: true,
          answer: { values: ["S", "M"], skipped: false },
        },
        { type: "freeform", id: "q2", question: "Why?", answer: { values: [], skipped: true } },
        { type: "freeform", id: "q3", question: "When?" },
      ],
    })) as string[][];
    expect(text?.split("\n")).toEqual([
      expect.stringMatching(/answered$/),
      "<StructuredInput>",
      "- Which sizes?: S, M",
      "- Why?: skipped",
      "- When?: unanswered",
      "</StructuredInput>",
    ]);
  });

  it("keep the parts of an assistant message in one item, without annotations", async () => {
    const annotation = {
      type: "annotation" as const,
      source: { type: "url" as const, title: "A", url: "https://a.test/" },
    };
    const item = makeMessage("m", undefined, {
      content: [
        { type: "output_text", text: "one", annotations: [annotation] },
        { type: "output_text", text: "two", annotations: [] },
      ],
    });
    expect(await simpleToAgentInput(item)).toEqual([
      {
        type: "message",
        role: "assistant",
        status: "completed",
        content: [
          { type: "output_text", text: "one" },
          { type: "output_text", text: "two" },
        ],
      },
    ]);
  });

  it("omit the end of a turn and messages without parts", async () => {
    expect(
      await simpleToAgentInput([{ ...shared, id: "e", type: "end_of_turn" }, makeMessage("m")]),
    ).toEqual([]);
  });

  it("use custom conversions", async () => {
    class Quiet extends ThreadItemConverter {
      override widgetToInput() {
        return null;
      }
      override hiddenContextToInput() {
        return [];
      }
    }
    const hidden = { ...shared, id: "h", type: "hidden_context_item" as const, content: { a: 1 } };
    expect(await new Quiet().toAgentInput([makeWidget(), hidden])).toEqual([]);
  });
});

describe("hooks passed to the constructor", () => {
  const note = (text: string) => ({ role: "user" as const, content: text });
  const image: GeneratedImageItem = { ...shared, type: "generated_image", id: "i", image: null };
  const task: TaskItem = {
    ...shared,
    type: "task",
    id: "t",
    task: { type: "thought", content: "Hm", status_indicator: "none" },
  };
  const workflow: WorkflowItem = {
    ...shared,
    type: "workflow",
    id: "w",
    workflow: { type: "custom", tasks: [], expanded: false },
  };

  it("replace all seven conversions", async () => {
    const converter = new ThreadItemConverter({
      attachmentToMessageContent: ({ id }) => inputText(`file ${id}`),
      tagToMessageContent: ({ id }) => inputText(`tag ${id}`),
      generatedImageToInput: () => note("image"),
      hiddenContextToInput: () => note("hidden"),
      taskToInput: () => note("task"),
      workflowToInput: () => note("workflow"),
      widgetToInput: async () => [note("widget"), note("and its data")],
    });
    const message = makeUserMessage({ attachments: [makeAttachment()], content: [tag("p", "x")] });
    const items = [message, image, makeHidden({ content: {} }), task, workflow, makeWidget()];
    expect(JSON.stringify(await converter.toAgentInput(items)).match(/(file|tag) \w+/g)).toEqual([
      "file atc_1",
      "tag p",
    ]);
    expect((await converter.toAgentInput(items)).slice(2)).toEqual(
      ["image", "hidden", "task", "workflow", "widget", "and its data"].map(note),
    );
  });

  it("leave the other conversions unchanged, and take precedence over a subclass's methods", async () => {
    const converter = new TagConverter({
      widgetToInput: () => null,
      tagToMessageContent: undefined,
    });
    expect(
      await texts([makeUserMessage({ content: [tag("p", "x")] }), makeWidget()], converter),
    ).toEqual([["@x"], [expect.any(String), "p: x"]]);
    const other = new TagConverter({ tagToMessageContent: () => inputText("mine") });
    expect((await texts(makeUserMessage({ content: [tag("p", "x")] }), other))[1]).toContain(
      "mine",
    );
  });
});
