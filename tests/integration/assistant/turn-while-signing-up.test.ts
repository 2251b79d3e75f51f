import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { deleteEverything, moveGuestData } from "@/lib/data-rights";
import { getDatabase } from "@/lib/db";
import { dataDomains } from "@/lib/domains";
import { AssistantClient, doneItems, replies } from "../../support/assistant/assistant-client";
import { createHaltedAssistant } from "../../support/assistant/halted-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

let closeDatabase: () => Promise<void>;
beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know" });
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

/** Asks something, and resolves at the first words of the answer, which then goes on. */
async function askAndLeave(client: AssistantClient): Promise<void> {
  const events = client.events({
    ...client.messageRequest("hello"),
    metadata: { turns: { explicit_stop: true } },
  });
  for await (const event of events) if (event.type === "thread.item.updated") return;
}

it("an answer in progress while its guest signs up keeps its text so far, and the account continues", async () => {
  const { open, server } = await createHaltedAssistant({ freeWords: 3 });
  const guest = { tenantId: "default", userId: `guest_${crypto.randomUUID()}` };
  const account = { tenantId: "default", userId: `user_${crypto.randomUUID()}` };
  const client = new AssistantClient(server, guest);
  await askAndLeave(client);

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

it("an answer in progress while its user deletes everything leaves nothing behind", async () => {
  const { open, server } = await createHaltedAssistant({ freeWords: 3 });
  const owner = { tenantId: "default", userId: `guest_${crypto.randomUUID()}` };
  await askAndLeave(new AssistantClient(server, owner));

  const database = await getDatabase();
  await deleteEverything({ database, domains: dataDomains, owner });
  open();
  await server.shutdown();
  expect(await database.turnUsage.count({ where: owner })).toBe(0);
  expect(await database.turn.count({ where: owner })).toBe(0);
});
