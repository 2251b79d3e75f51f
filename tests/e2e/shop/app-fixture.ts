import { test as base } from "@playwright/test";
import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";
import { startApp, type AppServer } from "../../support/app-server";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { WordGate } from "../../support/openai-server/word-gate";
import { Assistant } from "./assistant";
import { watchForFaults } from "./page-faults";

export interface AppSettings {
  /** Over and above those of every test; an app is shared by tests with equal ones. */
  variables?: Record<string, string>;
  /** The API of the stand-in for OpenAI that answers; without it the demo model does. */
  openai?: "responses" | "chat_completions";
  /** The stand-in says a word only when the test lets it pass. */
  gated?: boolean;
}

interface WorkerFixtures {
  settings: AppSettings;
  /** What a gated stand-in waits at. */
  gate: { current: WordGate };
  /** The stand-in for OpenAI; only apps with the setting `openai` talk to it. */
  openai: OpenAIServer;
  /** The production build on a port and a database of this worker's own. */
  app: AppServer;
}

interface TestFixtures {
  /** Lets the words of a gated stand-in pass; closed when a test begins. */
  words: WordGate;
  assistant: Assistant;
  /** What pages did wrong: broke their content security policy, or threw. A test fails if any is left. */
  faults: string[];
}

/** Tests of the app; each test is a new guest in a new browser. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  settings: [{}, { option: true, scope: "worker" }],
  gate: [async ({}, provide) => provide({ current: new WordGate() }), { scope: "worker" }],
  openai: [
    async ({ settings, gate }, provide) => {
      const pace: Pace = (signal) => gate.current.pace(signal);
      const openai = await startOpenAIServer(settings.gated ? { pace } : {});
      await provide(openai);
      await openai.close();
    },
    { scope: "worker" },
  ],
  app: [
    async ({ settings, openai }, provide) => {
      const variables = {
        ...(settings.openai ? modelVariables(settings.openai, openai) : {}),
        ...settings.variables,
      };
      const app = await startApp(variables, "node");
      await provide(app);
      await app.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ app }, provide) => provide(app.url),
  faults: [
    async ({ context }, provide) => {
      const faults = watchForFaults(context);
      await provide(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  words: async ({ gate }, provide) => {
    gate.current = new WordGate();
    await provide(gate.current);
  },
  assistant: async ({ page }, provide) => provide(new Assistant(page)),
});

function modelVariables(api: string, openai: OpenAIServer): Record<string, string> {
  return {
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODEL: "stand-in",
    OPENAI_API: api,
  };
}

export const expect = base.expect;
