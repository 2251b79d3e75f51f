import { describe, expect, it, vi } from "vitest";
import { makeMessage } from "../support/items";
import {
  bridgeContext,
  chatReply,
  doneItems,
  modelStreamResponder,
  outline,
  translate,
  updates,
} from "../support/scripted-model";

const usage = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };

describe("a model that streams only text", () => {
  it("is wrapped in a message", async () => {
    const events = await translate([chatReply({ text: ["Hel", "lo"] })]);
    expect(outline(events)).toEqual([
      "added(assistant_message)",
      "assistant_message.content_part.added",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.done",
      "done(assistant_message)",
    ]);
    const [item] = doneItems(events);
    expect(item).toMatchObject({
      id: expect.stringMatching(/^msg_/),
      content: [{ type: "output_text", text: "Hello", annotations: [] }],
    });
    const ids = events.map((event) =>
      "item" in event ? event.item.id : "item_id" in event && event.item_id,
    );
    expect(new Set(ids)).toEqual(new Set([item?.id]));
  });

  it("keeps the completion's id if there is one", async () => {
    const events = await translate([chatReply({ id: "chatcmpl-abc", text: ["Hi"] })]);
    expect(doneItems(events)).toMatchObject([{ id: "chatcmpl-abc" }]);
  });

  it.each(["FAKE_ID", "__fake_id__", ""])("never stores the placeholder id %j", async (id) => {
    const events = await translate([chatReply({ id, text: ["Hi"] })]);
    expect(doneItems(events)).toMatchObject([{ id: expect.stringMatching(/^msg_/) }]);
  });

  it("never overwrites a stored item whose id a model reuses", async () => {
    const context = await bridgeContext([makeMessage("chatcmpl-1", "Earlier")]);
    const events = await translate([chatReply({ id: "chatcmpl-1", text: ["Hi"] })], { context });
    expect(doneItems(events)).toMatchObject([{ id: expect.stringMatching(/^msg_/) }]);
  });

  it("needs no query for that if the caller knows the thread's items", async () => {
    const earlier = makeMessage("chatcmpl-1", "Earlier");
    const context = await bridgeContext([earlier], { earlierIds: new Set([earlier.id]) });
    const loadItem = vi.spyOn(context.store, "loadItem");
    const reused = await translate([chatReply({ id: "chatcmpl-1", text: ["Hi"] })], { context });
    expect(doneItems(reused)).toMatchObject([{ id: expect.stringMatching(/^msg_/) }]);
    const unused = await translate([chatReply({ id: "chatcmpl-2", text: ["Hi"] })], { context });
    expect(doneItems(unused)).toMatchObject([{ id: "chatcmpl-2" }]);
    expect(loadItem).not.toHaveBeenCalled();
  });

  it("shows a refusal as text", async () => {
    const events = await translate([chatReply({ refusal: "I can't." })]);
    expect(doneItems(events)).toMatchObject([{ content: [{ text: "I can't." }] }]);
  });

  it("shows its citations", async () => {
    const url_citation = { url: "https://a.test/", title: "A", start_index: 0, end_index: 2 };
    const events = await translate([
      chatReply({ text: ["Hi"], annotations: [{ type: "url_citation", url_citation }] }),
    ]);
    const annotation = {
      type: "annotation",
      source: { type: "url", url: "https://a.test/", title: "A" },
      index: 2,
    };
    expect(updates(events).slice(-2)).toMatchObject([
      { type: "assistant_message.content_part.annotation_added", annotation },
      { type: "assistant_message.content_part.done", content: { annotations: [annotation] } },
    ]);
    expect(doneItems(events)).toMatchObject([{ content: [{ annotations: [annotation] }] }]);
  });

  it("shows an answer that has no deltas", async () => {
    const events = await translate([
      modelStreamResponder(() => [
        {
          type: "response_done",
          response: {
            id: "resp_1",
            usage,
            output: [
              {
                type: "message",
                id: "m_1",
                role: "assistant",
                status: "completed",
                content: [{ type: "output_text", text: "Whole" }],
              },
            ],
          },
        },
      ]),
    ]);
    expect(doneItems(events)).toMatchObject([{ id: "m_1", content: [{ text: "Whole" }] }]);
  });

  it.each(["reasoning", "reasoning_content"])(
    "shows its %s as a thought before the text",
    async (member) => {
      const chunk = (delta: object) => ({
        type: "model" as const,
        event: { choices: [{ index: 0, delta }] },
      });
      const events = await translate([
        modelStreamResponder(() => [
          { type: "response_started" },
          chunk({ [member]: "Let me" }),
          chunk({ [member]: " see" }),
          chunk({ content: "Hi" }),
          { type: "output_text_delta", delta: "Hi" },
          {
            type: "response_done",
            response: {
              id: "FAKE_ID",
              usage,
              output: [
                {
                  type: "message",
                  role: "assistant",
                  status: "completed",
                  content: [{ type: "output_text", text: "Hi" }],
                },
              ],
            },
          },
        ]),
      ]);
      expect(outline(events).slice(0, 6)).toEqual([
        "added(workflow)",
        "workflow.task.added",
        "workflow.task.updated",
        "workflow.task.updated",
        "done(workflow)",
        "added(assistant_message)",
      ]);
      expect(doneItems(events)[0]).toMatchObject({
        workflow: { type: "reasoning", tasks: [{ type: "thought", content: "Let me see" }] },
      });
    },
  );
});
