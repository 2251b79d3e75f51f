import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { AssistantClient } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { STAND_IN_KEY, startOpenAIServer } from "../../support/openai-server/start-openai-server";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

async function ask({ key = STAND_IN_KEY, url }: { key?: string; url: string }, user: string) {
  const models = await selectModels({
    openaiApiKey: key,
    openaiBaseUrl: url,
    openaiModel: "stand-in",
    openaiApi: "responses",
    reserveCall: async () => undefined,
  });
  const { server, logs } = createTestAssistant({ models });
  const events = await new AssistantClient(server, { tenantId: "default", userId: user }).say(
    "hello",
  );
  return { error: events.find(({ type }) => type === "error"), log: logs.join("\n") };
}

async function standIn() {
  const openai = await startOpenAIServer();
  onTestFinished(() => openai.close());
  return openai;
}

describe("a model that fails", () => {
  it("because of its key says so, and the log names the variable to check", async () => {
    const { url } = await standIn();
    const { error, log } = await ask({ url, key: "sk-wrong" }, "wrong key");
    expect(error).toMatchObject({
      message: expect.stringMatching(/rejects this site's API key/),
      allow_retry: false,
    });
    expect(log).toContain("check OPENAI_API_KEY");
    expect(log).not.toContain("sk-wrong");
  });

  it("because nothing listens says so", async () => {
    const openai = await startOpenAIServer();
    await openai.close();
    const { error, log } = await ask({ url: openai.url }, "unreachable");
    expect(error).toMatchObject({
      message: expect.stringMatching(/can't be reached/),
      allow_retry: true,
    });
    expect(log).toContain("check OPENAI_BASE_URL");
  });

  it("for a minute isn't waited for", async () => {
    const openai = await standIn();
    for (let request = 0; request < 10; request += 1) openai.failNext(429, { "retry-after": "50" });
    const { error } = await ask({ url: openai.url }, "too many");
    expect(error).toMatchObject({ message: expect.stringMatching(/very busy/), allow_retry: true });
  });

  it("because it doesn't support tools says that it rejected the request", async () => {
    const openai = await standIn();
    for (let request = 0; request < 10; request += 1) openai.failNext(400);
    const { error, log } = await ask({ url: openai.url }, "no tools");
    expect(error).toMatchObject({
      message: expect.stringMatching(/rejected this request/),
      allow_retry: false,
    });
    expect(log).toContain("may not support tools");
  });
});
