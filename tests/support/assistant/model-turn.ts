import { selectModels, type ModelOptions } from "@/lib/assistant/models/assistant-models";
import type { AssistantParts } from "@/lib/assistant/create-assistant";
import { AssistantClient } from "./assistant-client";
import { createTestAssistant, promptModels } from "./create-test-assistant";
import { STAND_IN_KEY } from "../openai-server/start-openai-server";

export type OpenAIApi = ModelOptions["openaiApi"];
export const OPENAI_APIS = ["responses", "chat_completions"] as const satisfies OpenAIApi[];

/** A client of the assistant whose model is on a server, in a thread that already has a title. */
export async function modelClient({
  url,
  api,
  user,
  parts = {},
  ...options
}: {
  url: string;
  api: OpenAIApi;
  user: string;
  parts?: Partial<Omit<AssistantParts, "models">>;
} & Partial<ModelOptions>) {
  const models = await selectModels({
    openaiApiKey: STAND_IN_KEY,
    openaiBaseUrl: url,
    openaiModel: "stand-in",
    openaiApi: api,
    reserveCall: async () => undefined,
    ...options,
  });
  const assistant = createTestAssistant({
    // Generating a title would send another request to the model at an unpredictable time.
    models: { ...models, title: promptModels.title },
    ...parts,
  });
  const client = new AssistantClient(assistant.server, { tenantId: "default", userId: user });
  await client.say("hello");
  return { client, ...assistant };
}
