import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { openPostgresForTests } from "../../support/database/postgres-database";
import { ChatClient } from "../../faults/chat-client";
import { buildChatProcess, startChatProcess } from "../../faults/server/start-process";

const PROCESSES = 4;
const THREADS = 200;
const TURNS_PER_THREAD = 10;
const CLIENTS = 16;

const postgres = await openPostgresForTests();
const opened = await postgres.createDatabase();
const program = await buildChatProcess();
const settings = { databaseUrl: opened.url, leaseMs: 15_000, checkpointMs: 2_000 };
const servers = await Promise.all(
  Array.from({ length: PROCESSES }, () => startChatProcess(program, settings)),
);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await opened.close();
  await postgres.stop();
});

describe("four processes on one PostgreSQL database", () => {
  it("lose, duplicate and reorder nothing in 2,000 turns of clients that switch between them", async () => {
    const waiting = Array.from({ length: THREADS }, (_, index) => index);
    const talk = async () => {
      for (let thread = waiting.pop(); thread !== undefined; thread = waiting.pop()) {
        await holdConversation(thread);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, talk));
  }, 170_000);
});

async function holdConversation(thread: number): Promise<void> {
  const client = new ChatClient(`user-${randomUUID()}`);
  let threadId: string | undefined;
  const expected: string[] = [];
  for (let turn = 0; turn < TURNS_PER_THREAD; turn += 1) {
    const text = `quick ${thread} ${turn}`;
    const events: ThreadStreamEvent[] = [];
    for await (const event of client.send(anyServer(), { threadId, text })) {
      events.push(event);
      if (event.type === "thread.created") threadId = event.thread.id;
    }
    expect(events.filter((event) => event.type === "error")).toEqual([]);
    expected.push(text, `First of ${text}`, `Answer to ${text}`);
  }
  const items = await client.loadItems(anyServer(), threadId ?? "");
  expect(items.map(textOf)).toEqual(expected);
}

function anyServer(): string {
  return servers[Math.floor(Math.random() * servers.length)]?.url ?? "";
}

function textOf(item: ThreadItem): string {
  const speaks = item.type === "user_message" || item.type === "assistant_message";
  return speaks ? item.content.map((part) => part.text).join("") : "";
}
