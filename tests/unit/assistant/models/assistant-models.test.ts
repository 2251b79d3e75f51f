import { Agent, Runner } from "@openai/agents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { DemoModel } from "@/lib/assistant/demo-model";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../../support/openai-server/start-openai-server";

let openai: OpenAIServer;

beforeAll(async () => {
  openai = await startOpenAIServer();
});

afterAll(() => openai.close());

const environment = {
  openaiApiKey: undefined,
  openaiBaseUrl: undefined,
  openaiModel: "gpt-test",
  openaiApi: "responses" as const,
  reserveCall: async () => undefined,
};

describe("selectModels", () => {
  it("selects the demo model without a key", async () => {
    const models = await selectModels(environment);
    expect(models).toMatchObject({ name: "demo" });
    expect(models.reply).toBeInstanceOf(DemoModel);
  });

  it.each([
    { openaiApi: "responses" as const, path: "/v1/responses" },
    { openaiApi: "chat_completions" as const, path: "/v1/chat/completions" },
  ])("uses $openaiApi with a key", async ({ openaiApi, path }) => {
    const models = await selectModels({
      ...environment,
      openaiApiKey: STAND_IN_KEY,
      openaiBaseUrl: openai.url,
      openaiApi,
    });
    expect(models).toMatchObject({ name: "gpt-test" });
    const agent = new Agent({ name: "Guide", model: models.reply });
    await new Runner({ tracingDisabled: true }).run(agent, "hello");
    expect(openai.requests.at(-1)).toMatchObject({ path, body: { model: "gpt-test" } });
  });
});
