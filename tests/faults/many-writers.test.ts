import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { openPostgresForTests } from "../support/database/postgres-database";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { ChatClient } from "./chat-client";
import { buildChatProcess, startChatProcess } from "./server/start-process";

const PROCESSES = 2;
const WRITERS = 8;
const TURNS = 10;

const postgres = await openPostgresForTests();
const databases = [await createSqliteDatabase(), await postgres.createDatabase()];
const program = await buildChatProcess();

afterAll(async () => {
  await Promise.all(databases.map((opened) => opened.close()));
  await postgres.stop();
});

describe("two processes with eight users who write at the same time", () => {
  it.each(databases.map((opened) => [opened.database.dialect, opened] as const))(
    "reject no one and lose nothing: %s",
    async (_dialect, { url: databaseUrl }) => {
      const servers = await Promise.all(
        Array.from({ length: PROCESSES }, () => startChatProcess(program, { databaseUrl })),
      );
      const urls = servers.map((server) => server.url);
      const threads = await Promise.all(
        Array.from({ length: WRITERS }, (_, index) => writeThread(urls, index)),
      );
      for (const { items, errors } of threads) {
        expect(errors).toEqual([]);
        expect(items).toHaveLength(3 * TURNS);
        expect(new Set(items).size).toBe(3 * TURNS);
      }
      await Promise.all(servers.map((server) => server.kill()));
    },
    120_000,
  );
});

/** One user's turns, each sent to a different process than the previous one. */
async function writeThread(urls: string[], index: number) {
  const client = new ChatClient(`user-${randomUUID()}`);
  const urlOf = (turn: number) => urls[(index + turn) % urls.length] ?? "";
  const errors: ThreadStreamEvent[] = [];
  let threadId: string | undefined;
  for (let turn = 0; turn < TURNS; turn += 1) {
    for await (const event of client.send(urlOf(turn), { threadId, text: `quick ${turn}` })) {
      if (event.type === "thread.created") threadId = event.thread.id;
      if (event.type === "error") errors.push(event);
    }
  }
  const items = await client.loadItems(urlOf(TURNS), threadId ?? "");
  return { errors, items: items.map((item) => item.id) };
}
