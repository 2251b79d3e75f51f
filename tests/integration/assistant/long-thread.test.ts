import { afterAll, beforeAll, expect, it } from "vitest";
import { AssistantClient, doneItems } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/assistant/shop-database";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  closeDatabase = await openShopDatabase();
});

afterAll(() => closeDatabase());

it("a thread says once that its beginning is no longer read", async () => {
  const { server } = createTestAssistant({ historyBudget: { tokens: 60, items: 200 } });
  const client = new AssistantClient(server, { tenantId: "default", userId: "talkative" });
  const tasks: number[] = [];
  for (const text of ["hello", "thank you very much", "hello again", "thank you"]) {
    const items = doneItems(await client.say(text));
    tasks.push(items.filter(({ type }) => type === "task").length);
  }
  expect(tasks).toEqual([0, 1, 0, 0]);
  const params = { thread_id: client.threadId, limit: 50, order: "asc" };
  const items = JSON.stringify(await client.json({ type: "items.list", params }));
  expect(items.match(/has grown long/g)).toHaveLength(1);
});
