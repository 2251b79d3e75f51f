import { describe, expect, it } from "vitest";
import { deltas, replies } from "../../support/assistant/assistant-client";
import { modelClient, OPENAI_APIS } from "../../support/assistant/model-turn";
import { serveStandIn } from "../../support/assistant/serve-stand-in";
import type { ScriptedReply } from "../../support/openai-server/scripted-reply";

const openai = serveStandIn();

async function turn(api: (typeof OPENAI_APIS)[number], ...script: ScriptedReply[]) {
  const { client, store } = await modelClient({ url: openai().url, api, user: "reconciled" });
  const before = openai().requests.length;
  openai().replyNext(...script);
  const events = await client.stream(client.messageRequest("please"));
  const context = { ...client.owner } as Parameters<typeof store.loadThreadItems>[4];
  const stored = await store.loadThreadItems(client.threadId ?? "", null, 10, "desc", context);
  return { events, calls: openai().requests.length - before, stored: stored.data };
}

describe.each(["empty_final", "only_final", "unfinished_items", "changing_ids"] as const)(
  "a stream of the Responses API with %s",
  (shape) => {
    it("is one answer from one call, shown and stored", async () => {
      const { events, calls, stored } = await turn("responses", { say: "Here you are.", shape });
      expect(calls).toBe(1);
      expect(replies(events)).toEqual(["Here you are."]);
      expect(events.map(({ type }) => type)).not.toContain("error");
      expect(stored[0]).toMatchObject({
        type: "assistant_message",
        content: [{ text: "Here you are." }],
      });
    });
  },
);

it("text that is only in the final response is also shown in the stream", async () => {
  const { events } = await turn("responses", { say: "All at once.", shape: "only_final" });
  expect(events.filter(({ type }) => type === "thread.item.added")).toHaveLength(1);
  expect(deltas(events)).toEqual([]);
});

describe.each(OPENAI_APIS)("over %s, a reply", (api) => {
  it.each([
    ["without anything", { say: "" }],
    ["with only white space", { say: "  " }],
    ["with only a zero-width space", { say: "\u200b" }],
    ["with only reasoning", { say: "", think: "Well, well." }],
  ])("%s is requested once more", async (_what, nothing) => {
    const { events, calls } = await turn(api, nothing, { say: "Now I know." });
    expect(calls).toBe(2);
    expect(replies(events)).toEqual(["Now I know."]);
    expect(events.map(({ type }) => type)).not.toContain("error");
  });

  it("that is empty twice ends with a message after two calls", async () => {
    const { events, calls } = await turn(api, { say: " " }, { say: "", think: "Hm." });
    expect(calls).toBe(2);
    expect(replies(events)).toEqual([]);
    expect(events.at(-1)).toMatchObject({
      type: "error",
      message: expect.stringMatching(/returned an empty answer/),
      allow_retry: true,
    });
  });
});
