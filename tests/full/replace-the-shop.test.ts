import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../support/app-server";
import { ChatKitHttpClient, textInput } from "../support/chatkit-http-client";
import { STAND_IN_KEY, startOpenAIServer } from "../support/openai-server/start-openai-server";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";
import { followHowTo } from "../support/tree-copy/follow-how-to";
import { runIn } from "../support/tree-copy/run-in";

const MINUTES = 60_000;

describe("a project without the shop, with a capability of another domain", () => {
  let copy: TreeCopy;

  beforeAll(() => {
    copy = copyTree();
    followHowTo(copy.folder, "replace-the-shop.md");
    followHowTo(copy.folder, "add-a-capability.md");
  });

  afterAll(() => copy.remove());

  it("type-checks", { timeout: 15 * MINUTES }, () => {
    runIn(copy.folder, "next", "typegen");
    expect(runIn(copy.folder, "typescript tsc", "--noEmit")).toBe("");
  });

  it("lints", { timeout: 15 * MINUTES }, () => {
    const folders = ["app", "components", "lib", "prisma", "scripts"];
    expect(runIn(copy.folder, "eslint", ...folders, "--max-warnings", "0")).toBe("");
  });

  it("builds and answers with the new capability", { timeout: 15 * MINUTES }, async () => {
    runIn(copy.folder, "tsx", "scripts/build.ts");
    const openai = await startOpenAIServer();
    openai.replyNext(
      { tool: "get_opening_hours", arguments: JSON.stringify({ day: "saturday" }) },
      { say: "We open at ten." },
    );
    const variables = { OPENAI_API_KEY: STAND_IN_KEY, OPENAI_BASE_URL: openai.url };
    const app = await startApp(variables, "node", copy.folder);
    try {
      const home = await (await fetch(app.url)).text();
      expect(home).toContain("Welcome");
      const client = await ChatKitHttpClient.as("reader", app);
      const events = [];
      const question = textInput("Are you open on Saturday?");
      for await (const event of client.stream("threads.create", question)) events.push(event);
      const text = JSON.stringify(events);
      expect(text).toContain("10:00–14:00");
      expect(text).toContain("We open at ten.");
    } finally {
      await app.stop();
      await openai.close();
    }
  });
});
