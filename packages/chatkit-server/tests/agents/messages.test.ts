import { tool } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ResponseStreamConverter } from "@acme/chatkit-server/agents";
import type { Annotation } from "@acme/chatkit-server/protocol";
import { Card, Text } from "@acme/chatkit-server/widgets";
import {
  bridgeContext,
  chatReply,
  doneItems,
  functionCall,
  hostedCall,
  message,
  modelStreamResponder,
  outline,
  responsesReply,
  translate,
  translating,
  updates,
  type BridgeContext,
} from "../support/scripted-model";

const file = (filename: string, index = 3) => ({
  type: "file_citation",
  file_id: "f",
  filename,
  index,
});
const url = {
  type: "url_citation",
  url: "https://a.test/",
  title: "A",
  start_index: 1,
  end_index: 7,
};
const container = {
  type: "container_file_citation",
  container_id: "c",
  file_id: "f",
  filename: "sum.csv",
  start_index: 1,
  end_index: 9,
};

function fileAnnotation(filename: string, index: number): Annotation {
  return { type: "annotation", source: { type: "file", filename, title: filename }, index };
}

describe("a model's messages", () => {
  it("map part, deltas and text to updates of the item", async () => {
    const events = await translate([
      responsesReply(message("Hello there", { id: "msg_a", deltas: ["Hello", " there"] })),
    ]);
    expect(outline(events)).toEqual([
      "added(assistant_message)",
      "assistant_message.content_part.added",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.done",
      "done(assistant_message)",
    ]);
    expect(events[0]).toMatchObject({ item: { id: "msg_a", thread_id: "thr_1", content: [] } });
    const delta = { type: "assistant_message.content_part.text_delta", content_index: 0 };
    expect(events.slice(1, 5)).toEqual(
      [
        {
          type: "assistant_message.content_part.added",
          content_index: 0,
          content: { type: "output_text", text: "", annotations: [] },
        },
        { ...delta, delta: "Hello" },
        { ...delta, delta: " there" },
        {
          type: "assistant_message.content_part.done",
          content_index: 0,
          content: { type: "output_text", text: "Hello there", annotations: [] },
        },
      ].map((update) => ({ type: "thread.item.updated", item_id: "msg_a", update })),
    );
    expect(events[5]).toMatchObject({
      item: {
        id: "msg_a",
        content: [{ type: "output_text", text: "Hello there", annotations: [] }],
      },
    });
  });

  it.each(["", " \n", "\u200b"])("that are %j are removed, also before a call", async (blank) => {
    const look = tool({
      name: "look",
      description: "Looks.",
      parameters: z.object({}),
      execute: () => "Seen.",
    });
    for (const reply of [
      responsesReply(message(blank, { deltas: [blank] }), functionCall("look")),
      chatReply({ text: [blank], calls: [{ name: "look" }] }),
    ]) {
      const events = await translate([reply, responsesReply(message("Seen."))], { tools: [look] });
      expect(doneItems(events)).toMatchObject([{ content: [{ text: "Seen." }] }]);
      expect(outline(events)).toContain("removed");
    }
  });

  it("count only the annotations that can be shown", async () => {
    const annotations = [file("", 1), file("a.txt", 2), file("b.txt", 5)];
    const events = await translate([responsesReply(message("Text", { annotations }))]);
    const added = updates(events).filter(
      (update) => update.type === "assistant_message.content_part.annotation_added",
    );
    expect(added).toMatchObject([
      { content_index: 0, annotation_index: 0, annotation: fileAnnotation("a.txt", 2) },
      { content_index: 0, annotation_index: 1, annotation: fileAnnotation("b.txt", 5) },
    ]);
  });

  it("repeat streamed annotations when the part is done", async () => {
    const events = await translate([
      responsesReply(message("Text", { annotations: [file("a.txt")] })),
    ]);
    expect(updates(events).at(-1)).toEqual({
      type: "assistant_message.content_part.done",
      content_index: 0,
      content: { type: "output_text", text: "Text", annotations: [fileAnnotation("a.txt", 3)] },
    });
  });

  it("put URL and container citations at their end, from any object with the right members", async () => {
    class TypedCitation {
      readonly type = "url_citation";
      readonly url = url.url;
      readonly title = url.title;
      readonly end_index = url.end_index;
    }
    const plain = await translate([
      responsesReply(message("T", { annotations: [url, container] })),
    ]);
    const [, item] = [0, doneItems(plain)[0]];
    expect(item).toMatchObject({
      content: [
        {
          annotations: [
            { type: "annotation", source: { type: "url", url: url.url, title: "A" }, index: 7 },
            fileAnnotation("sum.csv", 9),
          ],
        },
      ],
    });
    const typed = await translate([
      responsesReply(message("T", { annotations: [new TypedCitation(), container] })),
    ]);
    expect(updates(typed)).toEqual(updates(plain));
  });

  it("pass through a custom converter, both streamed and final", async () => {
    class Numbered extends ResponseStreamConverter {
      override fileCitationToAnnotation(): Annotation {
        return fileAnnotation("mine", 42);
      }
      override urlCitationToAnnotation() {
        return null;
      }
    }
    const events = await translate(
      [responsesReply(message("T", { annotations: [file("a.txt"), url] }))],
      { converter: new Numbered() },
    );
    const mine = [fileAnnotation("mine", 42)];
    expect(updates(events)).toContainEqual({
      type: "assistant_message.content_part.annotation_added",
      content_index: 0,
      annotation_index: 0,
      annotation: fileAnnotation("mine", 42),
    });
    expect(doneItems(events)).toMatchObject([{ content: [{ annotations: mine }] }]);
  });

  it("keep the three kinds of citation and drop the others", async () => {
    const path = { type: "file_path", file_id: "f", index: 0 };
    const cited = await translate([
      responsesReply(message("T", { annotations: [file("a.txt"), container, url, path] })),
    ]);
    const [item] = doneItems(cited);
    expect(item).toMatchObject({
      content: [{ annotations: [{ index: 3 }, { index: 9 }, { index: 7 }] }],
    });
    const bare = await translate([responsesReply(message("T"))]);
    expect(doneItems(bare)).toMatchObject([{ content: [{ annotations: [] }] }]);
  });

  it("show nothing for the provider's hosted tools", async () => {
    const events = await translate([
      responsesReply(
        hostedCall("file_search_call"),
        hostedCall("web_search_call"),
        message("Done"),
      ),
    ]);
    expect(doneItems(events).map((item) => item.type)).toEqual(["assistant_message"]);
  });

  it("become text if the model refuses, and the run succeeds", async () => {
    const refusal = { type: "refusal", refusal: "I can't." };
    const item = { type: "message", id: "msg_r", role: "assistant", status: "completed" };
    const raw = (event: object) => ({ type: "model" as const, event });
    const events = await translate([
      modelStreamResponder(() => [
        { type: "response_started" },
        raw({ type: "response.output_item.added", item: { ...item, content: [] } }),
        raw({
          type: "response.content_part.added",
          item_id: "msg_r",
          content_index: 0,
          part: { type: "refusal", refusal: "" },
        }),
        raw({
          type: "response.refusal.delta",
          item_id: "msg_r",
          content_index: 0,
          delta: "I can't.",
        }),
        raw({
          type: "response.refusal.done",
          item_id: "msg_r",
          content_index: 0,
          refusal: "I can't.",
        }),
        raw({ type: "response.output_item.done", item: { ...item, content: [refusal] } }),
        {
          type: "response_done",
          response: {
            id: "resp",
            usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
            output: [
              {
                type: "message",
                id: "msg_r",
                role: "assistant",
                status: "completed",
                content: [{ type: "refusal", refusal: "I can't." }],
              },
            ],
          },
        },
      ]),
    ]);
    expect(outline(events)).toEqual([
      "added(assistant_message)",
      "assistant_message.content_part.added",
      "done(assistant_message)",
    ]);
    expect(doneItems(events)).toMatchObject([{ content: [{ text: "I can't." }] }]);
  });

  it("are announced even if the model omits that", async () => {
    const events = await translate([
      responsesReply({
        ...message("Hi", { deltas: ["Hi"] }),
        events: message("Hi", { deltas: ["Hi"] }).events.slice(2),
      }),
    ]);
    expect(outline(events)).toEqual([
      "added(assistant_message)",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.done",
      "done(assistant_message)",
    ]);
  });
});

describe("events from tools", () => {
  const showCard = tool<z.ZodObject, BridgeContext>({
    name: "show_card",
    description: "Shows a card.",
    parameters: z.object({}),
    async execute(_input, runContext) {
      async function* states() {
        yield Card({ children: [Text({ id: "t", value: "a" })] });
        yield Card({ children: [Text({ id: "t", value: "ab" })] });
      }
      await runContext?.context.streamWidget(states(), "copy");
      return "shown";
    },
  });

  it("are forwarded once, even if the last tool of a run sends them", async () => {
    const events = await translate([responsesReply(functionCall("show_card"))], {
      tools: [showCard],
      toolUseBehavior: "stop_on_first_tool",
    });
    expect(outline(events)).toEqual([
      "added(widget)",
      "widget.streaming_text.value_delta",
      "done(widget)",
    ]);
    expect(events.at(-1)).toMatchObject({ item: { copy_text: "copy" } });
  });

  it("don't wait for the model", async () => {
    const context = await bridgeContext();
    let speak = () => {};
    const silence = new Promise<void>((resolve) => {
      speak = resolve;
    });
    const events = translating(
      [
        modelStreamResponder(async function* () {
          await silence;
          yield {
            type: "response_done",
            response: {
              id: "resp",
              usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
              output: [
                {
                  type: "message",
                  role: "assistant",
                  status: "completed",
                  content: [{ type: "output_text", text: "Late" }],
                },
              ],
            },
          };
        }),
      ],
      { context },
    );
    const first = events.next();
    context.stream({ type: "progress_update", text: "Thinking" });
    expect((await first).value).toEqual({ type: "progress_update", text: "Thinking" });
    speak();
    const rest: string[] = [];
    for await (const event of events) rest.push(event.type);
    expect(rest).toContain("thread.item.done");
  });

  it("are sent unchanged, even if the tool changes them later", async () => {
    const context = await bridgeContext();
    const card = Card({ children: [] });
    const event = { type: "client_effect" as const, name: "flash", data: { list: [1] } };
    const done = {
      type: "thread.item.done" as const,
      item: {
        type: "widget" as const,
        id: "w",
        thread_id: "thr_1",
        created_at: "2025-01-02T03:04:05.678Z",
        widget: card,
      },
    };
    context.stream(event);
    context.stream(done);
    event.data.list.push(2);
    card.children = ["later"];
    const [effect, widget] = await translate([responsesReply(message("Hi"))], { context });
    expect(effect).toMatchObject({ data: { list: [1] } });
    expect(widget).toMatchObject({ item: { widget: { children: [] } } });
  });
});
