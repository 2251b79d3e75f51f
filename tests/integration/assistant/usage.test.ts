import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { getDatabase } from "@/lib/db";
import { PrismaUsageStore } from "@/lib/stores";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { modelClient, OPENAI_APIS } from "../../support/assistant/model-turn";
import { startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { openShopDatabase } from "../../support/shop-database";
import { modelError, ScriptedModel } from "@/packages/chatkit-server/tests/support/scripted-model";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

async function rowsOf(userId: string) {
  const database = await getDatabase();
  return database.turnUsage.findMany({ where: { userId }, orderBy: { id: "asc" } });
}

describe("a turn's model usage", () => {
  it("is stored and logged in one line, without any message text", async () => {
    const { server, lines } = createTestAssistant();
    const owner = { tenantId: "default", userId: "counted" };
    const client = new AssistantClient(server, owner);
    expect(replies(await client.say("what is in my cart?"))).toHaveLength(1);
    await server.shutdown();

    const [row, ...others] = await rowsOf("counted");
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      threadId: client.threadId,
      requestId: "req_test",
      messages: 1,
      model: "stand-in",
      modelCalls: 2,
      tools: '["get_cart"]',
      ending: "complete",
    });
    expect(row?.inputTokens).toBeGreaterThan(0);
    expect(row?.outputTokens).toBeGreaterThan(0);
    expect(row?.totalMs).toBeGreaterThanOrEqual(row?.firstWordMs ?? Infinity);

    const ended = lines.filter(([, sentence]) => sentence === "turn ended");
    expect(ended).toEqual([
      [
        expect.objectContaining({
          ...owner,
          turnId: row?.id,
          threadId: client.threadId,
          requestId: "req_test",
          inputTokens: row?.inputTokens,
          tools: ["get_cart"],
          ending: "complete",
        }),
        "turn ended",
      ],
    ]);
    expect(JSON.stringify(lines)).not.toContain("what is in my cart");
    const store = new PrismaUsageStore({ database: getDatabase });
    const tokens = (row?.inputTokens ?? 0) + (row?.outputTokens ?? 0);
    expect(await store.sumSince(0, owner)).toEqual({ messages: 1, tokens });
  });

  it("counts a message once if its answer continues after a client tool", async () => {
    const { server } = createTestAssistant();
    const client = new AssistantClient(server, { tenantId: "default", userId: "going on" });
    await client.say("I need boots for a winter hike");
    await client.say("add the second one, size 44");
    await server.shutdown();
    const rows = await rowsOf("going on");
    expect(rows.map(({ messages }) => messages)).toEqual([1, 1, 0]);
    expect(rows.map(({ tools }) => z.array(z.string()).parse(JSON.parse(tools)))).toContainEqual([
      "add_to_cart",
    ]);
  });

  it.each(OPENAI_APIS)("contains a reply that was cut off over %s", async (api) => {
    const openai = await startOpenAIServer();
    onTestFinished(() => openai.close());
    const user = `cut off over ${api}`;
    const { client, server } = await modelClient({ url: openai.url, api, user });
    openai.replyNext({ say: "Half", end: "length" });
    await client.say("please");
    await server.shutdown();
    const [complete, cutOff] = await rowsOf(user);
    const { modelCalls, inputTokens, outputTokens } = complete ?? {};
    expect(modelCalls).toBe(1);
    expect(cutOff).toMatchObject({ ending: "length", modelCalls, inputTokens, outputTokens });
  });

  it("is stored for a failed turn", async () => {
    const reply = new ScriptedModel([modelError(new Error("away"))]);
    const { server } = createTestAssistant({ models: { ...promptModels, reply } });
    const client = new AssistantClient(server, { tenantId: "default", userId: "failing" });
    await client.say("hello");
    await server.shutdown();
    expect(await rowsOf("failing")).toMatchObject([
      { modelCalls: 0, inputTokens: 0, firstWordMs: null, ending: "failed" },
    ]);
  });
});
