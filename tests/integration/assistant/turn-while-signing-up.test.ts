import { afterAll, beforeAll, expect, it } from "vitest";
import { moveGuestData } from "@/lib/data-rights";
import { getDatabase } from "@/lib/db";
import { dataDomains } from "@/lib/domains";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createHaltedAssistant } from "../../support/assistant/halted-assistant";
import { openShopDatabase } from "../../support/shop-database";

let closeDatabase: () => Promise<void>;
beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(() => closeDatabase());

it("an answer in progress while its guest signs up keeps its text so far, and the account continues", async () => {
  const { open, server } = await createHaltedAssistant({ freeWords: 3 });
  const guest = { tenantId: "default", userId: `guest_${crypto.randomUUID()}` };
  const account = { tenantId: "default", userId: `user_${crypto.randomUUID()}` };
  const client = new AssistantClient(server, guest);
  const events = client.events({
    ...client.messageRequest("hello"),
    metadata: { turns: { explicit_stop: true } },
  });
  const seen = [];
  for await (const event of events) {
    seen.push(event);
    if (event.type === "thread.item.updated") break;
  }

  const database = await getDatabase();
  await moveGuestData({ database, domains: dataDomains, guest, account });
  expect(await database.turn.count({ where: { runningThreadId: { not: null } } })).toBe(0);

  const after = new AssistantClient(server, account);
  after.threadId = client.threadId;
  const kept = await after.json({
    type: "items.list",
    params: { thread_id: after.threadId, order: "asc" },
  });
  expect(kept).toMatchObject({
    data: [
      { type: "user_message" },
      { type: "assistant_message", content: [{ text: expect.stringMatching(/\w/) }] },
    ],
  });
  open();
  const next = await after.say("who are you?");
  expect(replies(next)).toHaveLength(1);
  expect(doneItems(next).some((item) => item.type === "assistant_message")).toBe(true);
});
