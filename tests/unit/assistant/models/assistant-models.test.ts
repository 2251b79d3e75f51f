import { OpenAIChatCompletionsModel, OpenAIResponsesModel } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { BuiltInModel } from "@/lib/assistant/models/built-in/built-in-model";

const environment = {
  openaiApiKey: undefined,
  openaiBaseUrl: undefined,
  openaiModel: "gpt-test",
  openaiApi: "responses" as const,
};

describe("selectModels", () => {
  it("takes the built-in model without a key", async () => {
    const models = await selectModels(environment);
    expect(models).toMatchObject({ name: "built-in", builtIn: true });
    expect(models.reply).toBeInstanceOf(BuiltInModel);
  });

  it("takes OpenAI's Responses with a key", async () => {
    const models = await selectModels({ ...environment, openaiApiKey: "sk-test" });
    expect(models).toMatchObject({ name: "gpt-test", builtIn: false });
    expect(models.reply).toBeInstanceOf(OpenAIResponsesModel);
  });

  it("speaks chat completions where asked to", async () => {
    const models = await selectModels({
      ...environment,
      openaiApiKey: "ollama",
      openaiBaseUrl: "http://127.0.0.1:11434/v1",
      openaiApi: "chat_completions",
    });
    expect(models.reply).toBeInstanceOf(OpenAIChatCompletionsModel);
  });
});
