import { afterAll, beforeAll, describe } from "vitest";
import type { Owner } from "@/lib/db";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../openai-server/start-openai-server";
import { AssistantClient } from "./assistant-client";
import { createTestAssistant, promptModels } from "./create-test-assistant";
import { openShopDatabase } from "./shop-database";

export interface CapabilityTest {
  /** Someone new, with everything that was logged on their way. */
  newClient: (owner?: Owner) => Promise<{ client: AssistantClient; logs: string[] }>;
  /** The stand-in for OpenAI; only the models over it talk to it. */
  openai: () => OpenAIServer;
  /** True where the stand-in answers. */
  overOpenAI: boolean;
}

let users = 0;

/** The same tests with the demo model and with a model over the stand-in for OpenAI. */
export function describeWithModels(what: string, tests: (test: CapabilityTest) => void): void {
  describe.each([
    { name: "the demo model", overOpenAI: false },
    { name: "a model over OpenAI's API", overOpenAI: true },
  ])(`${what}, with $name`, ({ overOpenAI }) => {
    let openai: OpenAIServer;
    let closeDatabase: () => Promise<void>;

    beforeAll(async () => {
      closeDatabase = await openShopDatabase();
      openai = await startOpenAIServer();
    });

    afterAll(async () => {
      await openai.close();
      await closeDatabase();
    });

    tests({
      overOpenAI,
      openai: () => openai,
      newClient: async (owner) => {
        users += 1;
        const models = overOpenAI
          ? await selectModels({
              openaiApiKey: STAND_IN_KEY,
              openaiBaseUrl: openai.url,
              openaiModel: "stand-in",
              openaiApi: "responses",
              reserveCall: async () => undefined,
            })
          : promptModels;
        const { server, logs } = createTestAssistant({ models });
        const someone = owner ?? { tenantId: "default", userId: `someone-${users}` };
        return { client: new AssistantClient(server, someone), logs };
      },
    });
  });
}
