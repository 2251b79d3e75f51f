import { expect, test as base } from "@playwright/test";
import { startApp, type AppServer } from "../../support/app-server";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { Assistant } from "./assistant";

for (const api of ["responses", "chat_completions"] as const) {
  base.describe(`over an OpenAI server by ${api}`, () => {
    let openai: OpenAIServer;
    let app: AppServer;

    base.beforeAll(async () => {
      openai = await startOpenAIServer();
      app = await startApp({
        OPENAI_API_KEY: STAND_IN_KEY,
        OPENAI_BASE_URL: openai.url,
        OPENAI_MODEL: "stand-in",
        OPENAI_API: api,
      });
    });

    base.afterAll(async () => {
      await app.stop();
      await openai.close();
    });

    base("the same conversation runs the real tools", async ({ browser }) => {
      const context = await browser.newContext({ baseURL: app.url });
      const page = await context.newPage();
      const assistant = new Assistant(page);
      await assistant.open();
      await expect(assistant.region.getByText("Demo model")).toHaveCount(0);

      await assistant.say("I need boots for a winter hike");
      await expect(assistant.messages.getByText("Tarn Snow Boot").first()).toBeVisible();

      await assistant.say("add the second one, size 44");
      await expect(page.getByRole("button", { name: /cart.*1/i })).toBeVisible();

      await assistant.say("what did I order?");
      await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();
      await context.close();
    });
  });
}
