import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import * as orderStore from "@/lib/shop/order-store";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { replyRequests } from "../../support/openai-server/reply-requests";
import type { ScriptedReply } from "../../support/openai-server/scripted-reply";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";

vi.mock("@/lib/shop/order-store", { spy: true });

let openai: OpenAIServer;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
  openai = await startOpenAIServer();
});

afterEach(() => vi.mocked(orderStore.listOrders).mockReset());

afterAll(async () => {
  await openai.close();
  await closeDatabase();
});

const HistorySchema = z.object({
  // The Responses API calls its history `input`, chat completions `messages`.
  input: z.array(z.record(z.string(), z.unknown())).optional(),
  messages: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** The output for the model's last call, without the escapes of nested JSON. */
function lastToolOutput(): string {
  const { input = [], messages = [] } = HistorySchema.parse(
    replyRequests(openai.requests).at(-1)?.body,
  );
  const last = [...input, ...messages].at(-1);
  return z
    .string()
    .parse(last?.["output"] ?? last?.["content"])
    .replaceAll('\\"', '"');
}

describe.each(["responses", "chat_completions"] as const)("over %s, a model that", (openaiApi) => {
  async function turn(...script: ScriptedReply[]) {
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai.url,
      openaiModel: "stand-in",
      openaiApi,
      reserveCall: async () => undefined,
    });
    const { server, logs } = createTestAssistant({ models });
    const owner = { tenantId: "default", userId: `guest of ${openaiApi}` };
    const client = new AssistantClient(server, owner);
    openai.replyNext(...script);
    const events = await client.stream(client.messageRequest("please"));
    return { events, logs, threadId: client.threadId };
  }

  it.each([
    [
      "leaves the shop",
      { tool: "navigate", arguments: '{"path":"//evil.example"}' },
      /"path" can't be "\/\/evil\.example".*\/products\/\{slug\}/,
    ],
    [
      "adds a negative quantity",
      {
        tool: "add_to_cart",
        arguments: '{"product_slug":"tarn-snow-boot","options":[],"quantity":-5}',
      },
      /"quantity" can't be -5.*From 1 to 20/,
    ],
    [
      "invents a theme",
      { tool: "switch_theme", arguments: '{"theme":"sepia"}' },
      /"theme" can't be "sepia".*"light" or "dark" or "system"/,
    ],
    ["omits the product", { tool: "show_product", arguments: "{}" }, /"product" is missing/],
    ["sends empty arguments", { tool: "navigate", arguments: "" }, /"path" is missing/],
    ["sends a list", { tool: "navigate", arguments: "[]" }, /must be one JSON object/],
    ["sends half of its JSON", { tool: "navigate", arguments: '{"path":' }, /valid JSON/],
  ])("%s learns what is allowed and continues", async (_what, call, output) => {
    const { events, logs } = await turn(call, { say: "Sorry, that page isn't here." });
    expect(lastToolOutput()).toMatch(output);
    expect(doneItems(events).map(({ type }) => type)).toEqual([
      "user_message",
      "assistant_message",
    ]);
    expect(replies(events)).toEqual(["Sorry, that page isn't here."]);
    expect(logs).toEqual([]);
  });

  it.each([["find_trails"], ["functions.get_cart"]])(
    "calls %s, which doesn't exist, learns which tools do",
    async (tool) => {
      const { events } = await turn({ tool, arguments: "{}" }, { say: "I can't look up trails." });
      expect(lastToolOutput()).toMatch(/There is no tool named.*get_cart.*navigate/);
      expect(replies(events)).toEqual(["I can't look up trails."]);
    },
  );

  it("calls a tool that throws learns that it is unavailable, and the log says why, once", async () => {
    vi.mocked(orderStore.listOrders).mockRejectedValue(new Error("database is locked"));
    const call = { tool: "get_orders", arguments: "{}" };
    const { events, logs, threadId } = await turn(call, { say: "Your orders aren't there." });
    expect(JSON.parse(lastToolOutput())).toEqual({
      status: "failed",
      message: "get_orders is unavailable right now.",
    });
    expect(replies(events)).toEqual(["Your orders aren't there."]);
    expect(logs).toEqual([expect.stringMatching(/"tool":"get_orders".*"callId":"call_/)]);
    expect(logs[0]).toContain(`"threadId":"${threadId}"`);
  });

  it.each([
    ["sends no arguments", { tool: "get_cart", arguments: "" }, /"status":"ok"/],
    ["sends null", { tool: "get_cart", arguments: "null" }, /"status":"ok"/],
    [
      "omits nullable arguments",
      { tool: "search_products", arguments: '{"query":"tent"}' },
      /"status":"found"/,
    ],
    [
      "encodes its arguments twice",
      { tool: "search_products", arguments: JSON.stringify('{"query":"tent"}') },
      /"status":"found"/,
    ],
  ])("%s gets its answer", async (_what, call, output) => {
    const { events } = await turn(call, { say: "Here you are." });
    expect(lastToolOutput()).toMatch(output);
    expect(replies(events)).toEqual(["Here you are."]);
  });

  it("omits a quantity adds one to the cart", async () => {
    const given = '{"product_slug":"enamel-mug","options":[]}';
    const { events } = await turn({ tool: "add_to_cart", arguments: given });
    expect(doneItems(events).at(-1)).toMatchObject({
      type: "client_tool_call",
      name: "update_cart",
      arguments: { action: "add", quantity: 1 },
    });
  });
});
