import { onTestFinished } from "vitest";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { STAND_IN_KEY, startOpenAIServer } from "../openai-server/start-openai-server";
import { createTestAssistant, promptModels } from "./create-test-assistant";

/**
 * An assistant with a model that says `freeWords` words and then nothing until `open` is called.
 */
export async function createHaltedAssistant({ freeWords }: { freeWords: number }) {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let words = 0;
  const openai = await startOpenAIServer({
    pace: async () => {
      words += 1;
      if (words > freeWords) await gate;
    },
  });
  onTestFinished(async () => {
    open();
    await openai.close();
  });
  const models = await selectModels({
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: openai.url,
    openaiModel: "stand-in",
    openaiApi: "responses",
    reserveCall: async () => undefined,
  });
  const { server } = createTestAssistant({ models: { ...models, title: promptModels.title } });
  return { open, openai, server };
}
