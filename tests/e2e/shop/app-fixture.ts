import { test as base } from "@playwright/test";
import { startApp, type AppServer } from "../../support/app-server";
import { Assistant } from "./assistant";

interface WorkerFixtures {
  /** The production build on a port and a database of this worker's own. */
  app: AppServer;
}

interface TestFixtures {
  assistant: Assistant;
}

/** Tests of the shop; each test is a new guest in a new browser. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  app: [
    async ({}, provide) => {
      const app = await startApp();
      await provide(app);
      await app.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ app }, provide) => provide(app.url),
  assistant: async ({ page }, provide) => provide(new Assistant(page)),
});

export { expect } from "@playwright/test";
