import { Agent } from "@openai/agents";
import { createAgentRunner } from "@acme/chatkit-server/agents";
import { afterEach, describe, expect, it, vi } from "vitest";
import { selectModels, type ModelOptions } from "@/lib/assistant/models/assistant-models";

afterEach(() => vi.restoreAllMocks());

const guest = { tenantId: "default", userId: "guest_1" };

/** The body of the request that the assistant's model sends with these variables. */
async function sent(options: Partial<ModelOptions>): Promise<object> {
  const bodies: object[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (_input, init) => {
    bodies.push(JSON.parse(String(init?.body)));
    return new Response("{}", { status: 400 });
  });
  const models = await selectModels({
    openaiApiKey: "sk-test",
    openaiBaseUrl: undefined,
    openaiModel: "gpt-5.4-mini",
    openaiApi: "responses",
    authSecret: "a secret of this site",
    reserveCall: async () => undefined,
    ...options,
  });
  const runner = createAgentRunner({
    tracingDisabled: true,
    modelSettings: models.settingsFor(guest),
  });
  const agent = new Agent({ name: "Guide", model: models.reply });
  await expect(runner.run(agent, "Hi")).rejects.toThrow("400");
  return bodies[0] ?? {};
}

const LIMITS = { outputTokens: 5_000, firstEvent: 1_000, silence: 1_000, turn: 1_000 };

describe("a request to OpenAI itself", () => {
  it("stores nothing, gets encrypted reasoning, has an output limit and identifies its user by a hash", async () => {
    const body = await sent({ replyLimits: LIMITS });
    expect(body).toMatchObject({
      store: false,
      include: ["reasoning.encrypted_content"],
      max_output_tokens: 5_000,
      safety_identifier: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(body)).not.toContain("guest_1");
  });

  it("with chat completions uses the name of the output limit that OpenAI's models accept", async () => {
    const body = await sent({ openaiApi: "chat_completions", replyLimits: LIMITS });
    expect(body).toMatchObject({ store: false, max_completion_tokens: 5_000 });
    expect(body).not.toHaveProperty("max_tokens");
    expect(body).not.toHaveProperty("include");
  });

  it("sends the reasoning settings from the variables", async () => {
    const openaiReasoning = { effort: "high", summary: "auto" } as const;
    expect(await sent({ openaiReasoning })).toMatchObject({
      reasoning: { effort: "high", summary: "auto" },
    });
  });

  it("sends no reasoning settings to a model that doesn't reason", async () => {
    const body = await sent({
      openaiModel: "gpt-4.1-mini",
      openaiReasoning: { effort: "high", summary: "auto" },
    });
    expect(body).not.toHaveProperty("reasoning");
    expect(body).not.toMatchObject({
      include: expect.arrayContaining(["reasoning.encrypted_content"]),
    });
  });
});

describe.each(["responses", "chat_completions"] as const)(
  "a request to a compatible server over %s",
  (openaiApi) => {
    it("has no parameters that only OpenAI accepts", async () => {
      const openaiBaseUrl = "http://127.0.0.1:11434/v1";
      const body = await sent({ openaiApi, openaiBaseUrl, replyLimits: LIMITS });
      expect(body).not.toHaveProperty("store");
      expect(body).not.toHaveProperty("safety_identifier");
      expect(JSON.stringify(body)).not.toContain("encrypted_content");
      const name = openaiApi === "responses" ? "max_output_tokens" : "max_tokens";
      expect(body).toMatchObject({ [name]: 5_000 });
    });
  },
);
