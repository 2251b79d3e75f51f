import { Runner, type Model } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { createTitleAgent } from "@/lib/agents/title-agent";
import { DemoTitleModel, titleFor } from "@/lib/assistant/demo-model/title";
import { noPace } from "@/lib/assistant/demo-model/streaming/pace";
import { cleanTitle, firstWords } from "@/lib/assistant/title-text";
import { TitleWriter } from "@/lib/assistant/titles";
import { MemoryStore, UserMessageItemSchema } from "@acme/chatkit-server";
import type { RequestContext } from "@/lib/assistant/request-context";
import { makeThread } from "@/packages/chatkit-server/tests/contract/builders";
import { modelError, ScriptedModel } from "@/packages/chatkit-server/tests/support/scripted-model";

const context: RequestContext = {
  tenantId: "default",
  userId: "ann",
  requestId: "req_1",
  guest: true,
  address: null,
  locale: "en",
  origin: "https://shop.example",
};

const message = (text: string, attachments: object[] = []) =>
  UserMessageItemSchema.parse({
    id: "msg_1",
    thread_id: "thr_1",
    created_at: "2026-01-01T00:00:00.000Z",
    type: "user_message",
    content: [{ type: "input_text", text }],
    attachments,
    inference_options: {},
  });

const camp = {
  type: "image",
  id: "atc_1",
  name: "camp.png",
  mime_type: "image/png",
  preview_url: "/camp",
};

async function naming(model: Model, request = message("I need boots for a winter hike")) {
  const logs: object[] = [];
  const log = (fields: object) => void logs.push(fields);
  const store = new MemoryStore<RequestContext>();
  const thread = makeThread();
  await store.saveThread(thread, context);
  const work: Promise<unknown>[] = [];
  const writer = new TitleWriter({
    agent: createTitleAgent(model),
    runner: new Runner({ tracingDisabled: true }),
    store,
    logger: { debug: log, info: log, warn: log, error: log },
  });
  const turn = { waitUntil: (promise: Promise<unknown>) => void work.push(promise) };
  const begin = (of = thread) => writer.begin({ thread: of, message: request, context, turn });
  const begun = begin();
  if (!begun) throw new Error("A thread without a title is to be named.");
  const title = async () => {
    await Promise.all(work);
    return (await store.loadThread("thr_1", context)).title;
  };
  return { begin, begun, thread, title, store, work, logs };
}

const demo = () => new DemoTitleModel({ pace: noPace });

describe("TitleWriter", () => {
  it("names a thread with the model's title for its first message, and reports it once", async () => {
    const { begun, title } = await naming(demo());
    begun.askModel();
    expect(begun.takeEvents()).toEqual([]);
    expect(await title()).toBe("Boots for a winter hike");
    expect(begun.takeEvents()).toMatchObject([
      { type: "thread.updated", thread: { title: "Boots for a winter hike" } },
    ]);
    expect(begun.takeEvents()).toEqual([]);
  });

  it("cleans the model's title", async () => {
    const said = '<think>Boots, then.</think>**Title:** "Winter boots"';
    const content = [{ type: "output_text" as const, text: said }];
    const reply = { type: "message", role: "assistant", status: "completed", content } as const;
    const { begun, title } = await naming(new ScriptedModel([[reply]]));
    begun.askModel();
    expect(await title()).toBe("Winter boots");
  });

  it("asks the model only once, however often it is called", async () => {
    const { begun, title, work } = await naming(demo());
    begun.askModel();
    begun.askModel();
    begun.finish();
    expect(await title()).toBe("Boots for a winter hike");
    expect(work).toHaveLength(1);
  });

  it("doesn't start a second title for a message that arrives in the meantime", async () => {
    const { begin, begun, title } = await naming(demo());
    expect(begin()).toBeUndefined();
    begun.askModel();
    await title();
    expect(begin()).toBeDefined();
  });

  it("keeps the title that the user wrote while the model was generating one", async () => {
    const { begun, title, store } = await naming(demo());
    begun.askModel();
    await store.updateThread("thr_1", { title: "Ours" }, context);
    expect(await title()).toBe("Ours");
    expect(begun.takeEvents()).toEqual([]);
  });

  it("uses the message's first words if the model fails, without logging them", async () => {
    const { begun, title, logs } = await naming(
      new ScriptedModel([modelError(new Error("secret plans"))]),
      message("secret plans"),
    );
    begun.askModel();
    expect(await title()).toBe("secret plans");
    expect(logs).toEqual([{ threadId: "thr_1", reason: "Error" }]);
  });

  it("uses the first words without a model if the turn ended before an answer began", async () => {
    const { begun, title } = await naming(new ScriptedModel([]));
    begun.finish();
    expect(await title()).toBe("I need boots for a winter hike");
  });

  it.each([
    ["camp.png", "camp.png"],
    [`${"camp ".repeat(20)}.png`, "camp camp camp camp camp camp camp camp camp camp…"],
  ])("names a thread that begins with a file after the file", async (name, expected) => {
    const request = message("  ", [{ ...camp, name }]);
    const { begun, title } = await naming(new ScriptedModel([]), request);
    begun.askModel();
    expect(await title()).toBe(expected);
  });

  it.each(["  ", "\u200b"])(
    "leaves a thread without a title if there is nothing to name it after (%j)",
    async (text) => {
      const { begun, title } = await naming(new ScriptedModel([]), message(text));
      begun.askModel();
      expect(await title()).toBeUndefined();
    },
  );

  it("leaves a thread alone whose title the user has emptied", async () => {
    const { begin, begun, thread, work } = await naming(new ScriptedModel([]));
    begun.finish();
    await Promise.all(work);
    expect(begin({ ...thread, title: "" })).toBeUndefined();
  });
});

describe("cleanTitle", () => {
  it.each([
    ['"Winter boots."', "Winter boots"],
    ["**Winter boots**\nfor you", "Winter boots"],
    ["<think>The user wants\nboots.</think>\n\nWinter boots", "Winter boots"],
    ["the user wants boots</think>Winter boots", "Winter boots"],
    ["<think>the user wants boots and", null],
    ["**Title:** Winter boots", "Winter boots"],
    ["Sure! Here's a title:\n\nWinter boots", "Winter boots"],
    ['{"title": "Winter boots"}', "Winter boots"],
    ['```json\n{"title": "Winter boots"}\n```', "Winter boots"],
    ["```text\nWinter boots\n```", "Winter boots"],
    ["```Winter boots```", "Winter boots"],
    ["Winter boots\rfor you", "Winter boots"],
    ["Winter \u202eboots", "Winter boots"],
    ['Title: "Winter boots"', "Winter boots"],
    ["“**Conversation title** – Winter boots”", "Winter boots"],
    ["Title:\nWinter boots", "Winter boots"],
    ["Titel: „Winterstiefel“", "Winterstiefel"],
    ["タイトル：冬のブーツ。", "冬のブーツ"],
    ["# `Winter boots`", "Winter boots"],
    ["1. Winter boots", "Winter boots"],
    ["[Winter boots](https://shop.example)", "Winter boots"],
    ["<b>Winter</b> boots", "Winter boots"],
    ["Title deeds for land", "Title deeds for land"],
    ["snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"],
    ["🏔️", "🏔️"],
    ["  ", null],
    ['""', null],
    ["---", null],
    ["x".repeat(200), "x".repeat(80)],
    [`${"x".repeat(79)}👩‍👩‍👧 family`, "x".repeat(79)],
    ["Boots \ud83e", "Boots \ufffd"],
  ])("turns %j into %j", (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe("firstWords", () => {
  it.each([
    ["Do you have **tents**\nunder 300?", "Do you have tents under 300?"],
    [
      "Hi there, I'm looking for a warm sleeping bag for my trip to Norway in March",
      "Hi there, I'm looking for a warm sleeping bag for…",
    ],
    ["冬".repeat(60), `${"冬".repeat(50)}…`],
    [`${"x".repeat(49)}👩‍👩‍👧 y`, `${"x".repeat(49)}…`],
    ["  ", null],
  ])("turns %j into %j", (text, title) => {
    expect(firstWords(text)).toBe(title);
  });
});

it.each(["[", "![", "[](", "# ", "1. ", "<", "*"])(
  "a title is found in a megabyte of %j at once",
  (part) => {
    const text = `Tents\n${part.repeat(1_000_000 / part.length)}`;
    expect(cleanTitle(text)).toBe("Tents");
    expect(firstWords(text)).toMatch(/^Tents/);
  },
);

describe("titleFor", () => {
  it.each([
    ["Do you have tents under 300?", "Tents under 300"],
    ["what did I order?", "What did I order"],
    ["what is in these files?", "What is in these files"],
    ["what's this?", "What's this"],
    ["what is your lightest tent?", "Lightest tent"],
    ["hello", "Hello"],
    [
      "Hi there, I'm looking for a warm sleeping bag for my trip to Norway in March",
      "Warm sleeping bag for my trip to Norway in March",
    ],
    ["switch to dark mode", "Switch to dark mode"],
    ["Am I signed in?", "Am I signed in"],
    ["Add an enamel mug to my cart", "Add an enamel mug to my cart"],
    [
      "Can the Ridgeline Winter Boot be resoled by the people who made it?",
      "Can the Ridgeline Winter Boot be resoled",
    ],
    ["冬のハイキング".repeat(9), `${"冬のハイキング".repeat(6)}冬のハイキン`],
    ["???", "New conversation"],
    ['mcp_add_note {"text":"Buy rope"}', "mcp_add_note"],
  ])("summarizes %j as %j", (text, title) => {
    expect(titleFor(text)).toBe(title);
  });
});
