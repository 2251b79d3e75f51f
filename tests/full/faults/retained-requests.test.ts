import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { createRequestContext } from "@/lib/assistant/request-context";
import { handleChatKitRequest } from "@acme/chatkit-server";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";
import { countSignals, Retained } from "../../../packages/chatkit-server/tests/support/retained";

const REQUESTS = 10;
const ADDRESS = "https://shop.example/api/chatkit";
const nothing = { requests: 0, signals: 0 };
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

async function exchange(server: AssistantServer, text: string, retained: Retained): Promise<void> {
  const params = {
    input: { content: [{ type: "input_text", text }], attachments: [], inference_options: {} },
  };
  const request = new Request(ADDRESS, {
    method: "POST",
    body: JSON.stringify({ type: "threads.create", params }),
  });
  const caller = { tenantId: "default", userId: "retained", guest: true, by: "cookie" } as const;
  const context = createRequestContext({ request, caller, requestId: "req_test" });
  retained.watch(request);
  retained.watch(context);
  const response = await handleChatKitRequest(server, request, context);
  expect(response.status).toBe(200);
  await response.text();
}

/**
 * The objects that consecutive requests leave behind, after the first one has set everything up.
 */
async function leftBehind(server: AssistantServer, text: string) {
  await exchange(server, text, new Retained());
  const signalsBefore = await countSignals();
  const retained = new Retained();
  for (let round = 0; round < REQUESTS; round += 1) await exchange(server, text, retained);
  const requests = await retained.count();
  return { requests, signals: Math.max(0, (await countSignals()) - signalsBefore) };
}

describe("a finished turn is garbage-collected", () => {
  it("with the demo model", async () => {
    const { server } = createTestAssistant({ models: promptModels, logger: silent });
    expect(await leftBehind(server, "Which tents do you have?")).toEqual(nothing);
  });

  it.each([
    { api: "responses" as const, text: "Which tents do you have?" },
    { api: "chat_completions" as const, text: "hello" },
  ])("with a model over $api that is asked: $text", async ({ api, text }) => {
    const openai = await startOpenAIServer();
    const models = await selectModels({
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai.url,
      openaiModel: "stand-in",
      openaiApi: api,
      reserveCall: async () => undefined,
    });
    const { server } = createTestAssistant({ models, logger: silent });
    expect(await leftBehind(server, text)).toEqual(nothing);
    await openai.close();
  });

  it("with a model whose server fails", async () => {
    const openai = await startOpenAIServer();
    const models = await selectModels({
      openaiApiKey: "sk-refused",
      openaiBaseUrl: openai.url,
      openaiModel: "stand-in",
      openaiApi: "responses",
      reserveCall: async () => undefined,
    });
    const { server } = createTestAssistant({ models, logger: silent });
    expect(await leftBehind(server, "hello")).toEqual(nothing);
    await openai.close();
  });
});
