import { afterAll, describe, expect, it, vi } from "vitest";
import { ChatKitServer, StreamingResult, type ThreadStreamEvent } from "@acme/chatkit-server";
import { decodeEvents } from "@acme/chatkit-server/sse";
import type { Database, Owner } from "@/lib/db";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { openPostgresForTests } from "../support/database/postgres-database";
import { createSqliteDatabase } from "../support/database/sqlite-database";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** At 100 ms per query, half a second to the first event. */
const MAX_QUERIES = 5;

const owner = { tenantId: "slow", userId: "ada" };
const postgres = await openPostgresForTests();
const opened = [await createSqliteDatabase(), await postgres.createDatabase()];

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await postgres.stop();
});

class SilentServer extends ChatKitServer<Owner> {
  async *respond(): AsyncGenerator<ThreadStreamEvent> {}
}

describe.each(opened.map(({ database }) => ({ database, name: database.dialect })))(
  "queries before the first event on $name",
  ({ database }) => {
    const queries: string[] = [];
    database.$on("query", ({ query }) => queries.push(query));

    it("number at most five, for a new thread and for the next message, with idempotency keys", async () => {
      const server = createServer(database);
      const input = { content: [{ type: "input_text", text: "Boots?" }] };
      const first = await firstEvent(server, { type: "threads.create", params: { input } }, "a");
      if (first?.type !== "thread.created") throw new Error("A new thread is told first.");
      expect(queries.length).toBeLessThanOrEqual(MAX_QUERIES);
      const params = { thread_id: first.thread.id, input };
      const next = await firstEvent(server, { type: "threads.add_user_message", params }, "b");
      expect(next?.type).toBe("thread.item.done");
      expect(queries.length).toBeLessThanOrEqual(MAX_QUERIES);
    });

    async function firstEvent(server: SilentServer, body: object, idempotencyKey: string) {
      queries.length = 0;
      const result = await server.process(JSON.stringify(body), owner, { idempotencyKey });
      if (!(result instanceof StreamingResult))
        throw new Error("Messages are answered by a stream.");
      const events = decodeEvents(result);
      const { value } = await events.next();
      const spent = [...queries];
      for await (const _ of events) continue;
      queries.splice(0, queries.length, ...spent);
      return value ?? undefined;
    }
  },
);

function createServer(database: Database): SilentServer {
  const open = async () => database;
  return new SilentServer({
    store: new PrismaStore({ database: open }),
    turnStore: new PrismaTurnStore({ database: open }),
  });
}
