import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

it("a message is answered without its history if that can't be read, and the log says so", async () => {
  const { server, store, logs } = createTestAssistant();
  const client = new AssistantClient(server, { tenantId: "default", userId: "unread" });
  await client.say("hello");
  vi.spyOn(store, "loadThreadItems").mockRejectedValue(new Error("disk failure"));
  expect(replies(await client.say("what is in my cart?"))).toEqual([
    expect.stringContaining("Your cart is empty"),
  ]);
  expect(logs).toEqual([expect.stringContaining("answering without it")]);
});

it("a thread says when older results are no longer read in full, and when its beginning isn't read", async () => {
  const { server } = createTestAssistant({ historyBudget: { tokens: 1_200, items: 200 } });
  const client = new AssistantClient(server, { tenantId: "default", userId: "curious" });
  const notes: string[] = [];
  for (let turn = 1; turn <= 12; turn += 1) {
    for (const item of doneItems(await client.say("show me tents"))) {
      if (item.type === "task" && item.task.type === "custom") notes.push(item.task.title ?? "");
    }
  }
  expect(notes).toEqual([
    "Older results are no longer read in full",
    "This conversation is getting long",
  ]);
});

it("a thread says only once that its beginning is no longer read", async () => {
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
  expect(items.match(/is getting long/g)).toHaveLength(1);
});
