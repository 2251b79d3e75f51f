import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { ChatClient } from "./chat-client";
import {
  startChatProcess,
  type ChatProcess,
  type ChatProcessSettings,
} from "./server/start-process";

/** Times of a turn's life, a tenth of the defaults, so that fifty deaths fit into a minute. */
const killSettings = { leaseMs: 1_000, checkpointMs: 200 };

const TURN_MS = 1_400;
// By the server's own clock, which a busy machine slows down: a word takes 10 ms of it or more, and
// checkpoints are 200 ms apart. The rest is for the database, which may be slow to write one.
const WORDS_AT_RISK = 60;

/** What a client has seen of one turn by the moment its server died. */
export class Witness {
  threadId: string | undefined;
  readonly done = new Map<string, ThreadItem>();
  readonly #texts: { itemId: string; text: string }[] = [];
  #text = "";

  /** What has arrived of the item that grows. */
  get text(): string {
    return this.#text;
  }

  see(event: ThreadStreamEvent): void {
    if (event.type === "thread.created") this.threadId = event.thread.id;
    if (event.type === "thread.item.done") this.done.set(event.item.id, event.item);
    if (event.type !== "thread.item.updated") return;
    if (event.update.type !== "assistant_message.content_part.text_delta") return;
    this.#text += event.update.delta;
    this.#texts.push({ itemId: event.item_id, text: this.#text });
  }

  /** The text that was there a while before the last word came, and must not be lost. */
  get settledText(): { itemId: string; text: string } | undefined {
    return this.#texts.at(-1 - WORDS_AT_RISK);
  }
}

/** Kills a server `times` times at random moments of a turn, and looks each time at what is left. */
export async function killRepeatedly(
  program: string,
  database: { url: string; authToken?: string | undefined },
  times: number,
): Promise<void> {
  const { url: databaseUrl, authToken } = database;
  const settings: ChatProcessSettings = { databaseUrl, authToken, ...killSettings };
  const client = new ChatClient(`user-${randomUUID()}`);
  let server = await startChatProcess(program, settings);
  let threadId: string | undefined;
  try {
    for (let round = 0; round < times; round += 1) {
      const key = randomUUID();
      const witness = await sendAndKill(server, client, {
        text: `round ${round}`,
        // Every other turn begins a thread: that is a moment to die in, too.
        threadId: round % 2 === 0 ? undefined : threadId,
        idempotencyKey: key,
      });
      server = await startChatProcess(program, settings);
      threadId = witness.threadId ?? threadId;
      if (threadId === undefined) continue;
      await client.waitForTurn(server.url, threadId);
      await expectNothingLost(server.url, client, { threadId, witness });
      await expectNextMessageTaken(server.url, client, threadId);
    }
    await expectWholeThreads(server.url, client);
  } finally {
    await server.kill();
  }
}

async function sendAndKill(
  server: ChatProcess,
  client: ChatClient,
  message: { text: string; threadId: string | undefined; idempotencyKey: string },
): Promise<Witness> {
  const witness = new Witness();
  witness.threadId = message.threadId;
  const watching = watch(client.send(server.url, message), witness);
  await wait(Math.random() * TURN_MS);
  await server.kill();
  await watching;
  return witness;
}

async function watch(events: AsyncIterable<ThreadStreamEvent>, witness: Witness): Promise<void> {
  for await (const event of events) witness.see(event);
}

async function expectNothingLost(
  url: string,
  client: ChatClient,
  seen: { threadId: string; witness: Witness },
): Promise<void> {
  const items = await client.loadItems(url, seen.threadId);
  const ids = items.map((item) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
  const stored = new Map(items.map((item) => [item.id, item]));
  for (const [id, item] of seen.witness.done) expect(stored.get(id)).toEqual(item);
  const partial = seen.witness.settledText;
  expect(textOf(stored.get(partial?.itemId ?? "")).startsWith(partial?.text ?? "")).toBe(true);
}

async function expectNextMessageTaken(
  url: string,
  client: ChatClient,
  threadId: string,
): Promise<void> {
  const events: ThreadStreamEvent[] = [];
  for await (const event of client.send(url, { threadId, text: "quick" })) events.push(event);
  const last = events.findLast((event) => event.type === "thread.item.done");
  expect(textOf(last?.item)).toBe("Answer to quick");
}

/** A thread comes with its first message or not at all. */
async function expectWholeThreads(url: string, client: ChatClient): Promise<void> {
  for (const thread of await client.loadThreads(url)) {
    const [first] = await client.loadItems(url, thread.id);
    expect(first?.type).toBe("user_message");
  }
}

export function textOf(item: ThreadItem | undefined): string {
  return item?.type === "assistant_message" ? item.content.map((part) => part.text).join("") : "";
}
