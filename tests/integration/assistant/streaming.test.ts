import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { splitWords } from "@/lib/assistant/demo-model/streaming/split-words";
import { AssistantClient, deltas, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { WordGate } from "../../support/openai-server/word-gate";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

/** More words than any answer to a greeting has. */
const PLENTY = 200;

describe.each([
  { api: "responses" as const, endpoint: "/v1/responses" },
  { api: "chat_completions" as const, endpoint: "/v1/chat/completions" },
])("an answer over $api", ({ api, endpoint }) => {
  async function setUp(userId: string) {
    const gate = new WordGate();
    const openai = await startOpenAIServer({ pace: gate.pace });
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai.url,
      openaiModel: "stand-in",
      openaiApi: api,
      reserveCall: async () => undefined,
    });
    // A title would be another request to the model at an unpredictable time.
    const { server, logs } = createTestAssistant({
      models: { ...models, title: promptModels.title },
    });
    const client = new AssistantClient(server, { tenantId: "default", userId });
    const streamed = () =>
      openai.requests.find((request) => request.path === endpoint && isStreamed(request.body));
    return { gate, openai, client, logs, streamed };
  }

  it("sends each word before the next one is written", async () => {
    const { gate, openai, client, streamed } = await setUp(`${api} reader`);
    const seen: ThreadStreamEvent[] = [];
    const sentAtArrival: number[] = [];
    gate.pass(1);
    for await (const event of client.events(client.messageRequest("hello"))) {
      seen.push(event);
      if (deltas([event]).length === 0) continue;
      sentAtArrival.push(streamed()?.deltasSent ?? 0);
      expect(streamed()?.ended ?? false).toBe(false);
      gate.pass(sentAtArrival.length < 5 ? 1 : PLENTY);
      if (sentAtArrival.length === 5) break;
    }
    expect(sentAtArrival).toEqual([1, 2, 3, 4, 5]);
    expect(deltas(seen)[0]).toBe("Hello!");
    await openai.close();
  });

  it("stops the model when the client disconnects", async () => {
    const { gate, openai, client, streamed, logs } = await setUp(`${api} leaver`);
    const abort = new AbortController();
    gate.pass(3);
    let words = 0;
    const read = async () => {
      for await (const event of client.events(client.messageRequest("hello"), abort.signal)) {
        words += splitWords(deltas([event]).join("")).length;
        if (words === 3) abort.abort();
      }
    };
    await read().catch(() => undefined);
    await expect.poll(() => streamed()?.aborted).toBe(true);
    expect(streamed()).toMatchObject({ deltasSent: 3, ended: false });
    expect(logs).toEqual([]);
    await openai.close();
  });

  it("keeps the message and the text so far when the model breaks off, and retries", async () => {
    const { gate, openai, client, logs } = await setUp(`${api} retrier`);
    gate.pass(PLENTY);
    await client.say("hello");
    openai.cutNext(4);
    gate.pass(PLENTY);
    const broken = await client.stream(client.messageRequest("who are you?"));
    expect(broken.at(-1)).toMatchObject({
      type: "error",
      message: expect.stringMatching(/can't be reached/),
      allow_retry: true,
    });
    expect(splitWords(deltas(broken).join(""))).toHaveLength(4);
    expect(logs.join()).not.toContain("who are you");

    const page = await client.json({
      type: "items.list",
      params: { thread_id: client.threadId, order: "desc", limit: 3 },
    });
    expect(page).toMatchObject({
      data: [{ type: "task" }, { type: "assistant_message" }, { type: "user_message" }],
    });
    const userMessage = (page as { data: { id: string }[] }).data[2];
    gate.pass(PLENTY);
    const retried = await client.stream({
      type: "threads.retry_after_item",
      params: { thread_id: client.threadId, item_id: userMessage?.id },
    });
    expect(replies(retried)).toEqual([expect.stringContaining("the shop's assistant")]);
    await openai.close();
  });

  it("reports a model error for which a retry wouldn't help", async () => {
    const { gate, openai, client, logs } = await setUp(`${api} refused`);
    gate.pass(PLENTY);
    await client.say("hello");
    openai.failNext(400);
    const refused = await client.stream(client.messageRequest("are you there, my secret friend?"));
    expect(refused.at(-1)).toMatchObject({ type: "error", allow_retry: false });
    expect(logs.join()).toContain("rejects the request");
    expect(logs.join()).not.toContain("secret friend");
    await openai.close();
  });
});

function isStreamed(body: unknown): boolean {
  return typeof body === "object" && body !== null && "stream" in body && body.stream === true;
}
