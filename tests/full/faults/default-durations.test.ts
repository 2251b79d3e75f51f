import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it, vi } from "vitest";
import { defaultSettings, type ThreadStreamEvent } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { PrismaTurnStore } from "@/lib/stores";
import { openPostgresForTests } from "../../support/database/postgres-database";
import { createSqliteDatabase } from "../../support/database/sqlite-database";
import { ChatClient } from "../../faults/chat-client";
import { textOf, Witness } from "../../faults/kill-run";
import { buildChatProcess, startChatProcess } from "../../faults/server/start-process";

const postgres = await openPostgresForTests();
const databases = [await createSqliteDatabase(), await postgres.createDatabase()];
const program = await buildChatProcess();
const patience = { timeout: 60_000, interval: 100 };

afterAll(async () => {
  await Promise.all(databases.map((opened) => opened.close()));
  await postgres.stop();
});

describe("a server with default durations, killed in the middle of a reply", () => {
  it("stores a reply every 2 seconds and locks a dead turn's thread for 15", () => {
    expect(defaultSettings).toMatchObject({ checkpointInterval: 2_000, leaseDuration: 15_000 });
  });

  it.concurrent.each(databases.map((opened) => [opened.database.dialect, opened] as const))(
    "keeps what was checkpointed, rejects messages until its lease expires, and then accepts them: %s",
    async (_dialect, { url: databaseUrl, database }) => {
      const user = `user-${randomUUID()}`;
      const client = new ChatClient(user);
      const owner: Owner = { tenantId: "test", userId: user };
      const turnStore = new PrismaTurnStore<Owner>({ database: async () => database });
      const server = await startChatProcess(program, { databaseUrl });
      const standby = await startChatProcess(program, { databaseUrl });
      const witness = new Witness();
      const watching = watch(client.send(server.url, { text: "endless" }), witness);

      const threadId = await vi.waitUntil(() => witness.threadId, patience);
      const seen = await vi.waitUntil(() => witness.text, patience);
      await vi.waitFor(async () => {
        const turn = await turnStore.load(threadId, owner);
        expect(textOf(turn?.pending[0]).startsWith(seen)).toBe(true);
      }, patience);
      await server.kill();
      await watching;

      const deadTurn = await turnStore.load(threadId, owner);
      const leaseUntil = deadTurn?.lease_until ?? Number.NaN;
      const refused = await collect(client.send(standby.url, { threadId, text: "too early" }));
      expect(refused).toEqual([
        {
          type: "error",
          code: "custom",
          message: "Another reply is still being written. Please wait for it to finish.",
          allow_retry: true,
        },
      ]);

      await client.waitForTurn(standby.url, threadId);
      expect(Date.now()).toBeGreaterThanOrEqual(leaseUntil);
      const items = await client.loadItems(standby.url, threadId);
      expect(items.map((item) => item.type)).toEqual([
        "user_message",
        "assistant_message",
        "assistant_message",
      ]);
      expect(textOf(items[2]).startsWith(seen)).toBe(true);

      const taken = await collect(client.send(standby.url, { threadId, text: "quick" }));
      const last = taken.findLast((event) => event.type === "thread.item.done");
      expect(textOf(last?.item)).toBe("Answer to quick");
      await standby.kill();
    },
    180_000,
  );
});

async function watch(events: AsyncIterable<ThreadStreamEvent>, witness: Witness): Promise<void> {
  for await (const event of events) witness.see(event);
}

async function collect(events: AsyncIterable<ThreadStreamEvent>): Promise<ThreadStreamEvent[]> {
  const collected: ThreadStreamEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}
