import { describe } from "vitest";
import type { Owner } from "@/lib/db";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { STAND_IN_KEY, type OpenAIServer } from "../openai-server/start-openai-server";
import { AssistantClient } from "./assistant-client";
import { createTestAssistant, promptModels } from "./create-test-assistant";
import { serveStandIn } from "./serve-stand-in";

export interface CapabilityTest {
  /** Creates a client for a new user, with everything that is logged for that user. */
  newClient: (
    owner?: Owner,
    language?: string,
  ) => Promise<{ client: AssistantClient; logs: string[] }>;
  /** The stand-in for OpenAI; only models that use it send requests to it. */
  openai: () => OpenAIServer;
  /** Whether the stand-in for OpenAI answers. */
  overOpenAI: boolean;
}

let users = 0;

/** Runs the same tests with the demo model and with a model that uses the stand-in for OpenAI. */
export function describeWithModels(what: string, tests: (test: CapabilityTest) => void): void {
  describe.each([
    { name: "the demo model", overOpenAI: false },
    { name: "a model over OpenAI's API", overOpenAI: true },
  ])(`${what}, with $name`, ({ overOpenAI }) => {
    const openai = serveStandIn();

    tests({
      overOpenAI,
      openai,
      newClient: async (owner, language) => {
        users += 1;
        const models = overOpenAI
          ? await selectModels({
              openaiApiKey: STAND_IN_KEY,
              openaiBaseUrl: openai().url,
              openaiModel: "stand-in",
              openaiApi: "responses",
              reserveCall: async () => undefined,
            })
          : promptModels;
        const { server, logs } = createTestAssistant({ models });
        const someone = owner ?? { tenantId: "default", userId: `someone-${users}` };
        return { client: new AssistantClient(server, someone, language), logs };
      },
    });
  });
}
