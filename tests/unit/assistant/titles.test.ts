import { Runner, type Model } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { createTitleAgent } from "@/lib/agents/title-agent";
import { DemoTitleModel } from "@/lib/assistant/demo-model/demo-title-model";
import { titleFor } from "@/lib/assistant/demo-model/title";
import { noPace } from "@/lib/assistant/demo-model/streaming/pace";
import { cleanTitle, TitleWriter } from "@/lib/assistant/titles";
import { UserMessageItemSchema } from "@acme/chatkit-server";
import { modelError, ScriptedModel } from "@/packages/chatkit-server/tests/support/scripted-model";

const message = (text: string) =>
  UserMessageItemSchema.parse({
    id: "msg_1",
    thread_id: "thr_1",
    created_at: "2026-01-01T00:00:00.000Z",
    type: "user_message",
    content: [{ type: "input_text", text }],
    inference_options: {},
  });

function titleWriter(model: Model) {
  const logs: object[] = [];
  const log = (fields: object) => void logs.push(fields);
  const agent = createTitleAgent(model);
  const runner = new Runner({ tracingDisabled: true });
  const writer = new TitleWriter({
    agent,
    runner,
    logger: { debug: log, info: log, warn: log, error: log },
  });
  const write = (text: string) =>
    writer.write({
      message: message(text),
      threadId: "thr_1",
      signal: new AbortController().signal,
    });
  return { write, logs };
}

describe("TitleWriter", () => {
  it("names a thread by its first message", async () => {
    const { write } = titleWriter(new DemoTitleModel({ pace: noPace }));
    expect(await write("I need boots for a winter hike")).toBe("Boots for a winter hike");
  });

  it("writes none for a message without words", async () => {
    const { write } = titleWriter(new DemoTitleModel({ pace: noPace }));
    expect(await write("  ")).toBeNull();
  });

  it("gives up quietly when the model fails, and logs no words of the user", async () => {
    const { write, logs } = titleWriter(new ScriptedModel([modelError(new Error("secret plans"))]));
    expect(await write("secret plans")).toBeNull();
    expect(logs).toEqual([{ threadId: "thr_1", reason: "Error" }]);
  });
});

describe("cleanTitle", () => {
  it.each([
    ['"Winter boots."', "Winter boots"],
    ["**Winter boots**\nfor you", "Winter boots"],
    ["  ", null],
    ["x".repeat(200), "x".repeat(80)],
  ])("makes %j into %j", (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe("titleFor", () => {
  it.each([
    ["Do you have tents under 300?", "Tents under 300"],
    ["what did I order?", "What did I order"],
    ["hello", "Hello"],
    [
      "Hi there, I'm looking for a warm sleeping bag for my trip to Norway in March",
      "Warm sleeping bag for my trip",
    ],
    ["switch to dark mode", "Switch to dark mode"],
    ["???", "New conversation"],
  ])("sums %j up as %j", (text, title) => {
    expect(titleFor(text)).toBe(title);
  });
});
