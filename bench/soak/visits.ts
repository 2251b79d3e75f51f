import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import {
  pageSchema,
  ThreadItemSchema,
  ThreadSchema,
  type ThreadItem,
  type ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";
import { collect, createdThread, doneItems, textDelta } from "../../tests/support/http-events";
import { viewPage } from "../whole-path/measure-shop";
import type { ShopServer } from "../whole-path/servers";
import { workload } from "../workload";
import { durable, type Visitor } from "./visitor";

/** How long the page takes for a client tool. */
const PAGE_WAIT_MS = 2_000;
const FIVE_SECONDS_WORDS = 50;
const PACED_WORDS = 150;
const ThreadsSchema = pageSchema(ThreadSchema);
const ItemsSchema = pageSchema(ThreadItemSchema);
const StoppedSchema = z.object({ stopped: z.literal(true) });

export interface Visit {
  visitor: Visitor;
  shop: ShopServer;
  /** Counts the visits. */
  index: number;
}

/** What visitors do. Each throws if anything else happens than it expects. */
export const visits = {
  /** Two answers in one thread. */
  finished: async ({ visitor }) => {
    const first = await visitor.say("bench paced");
    expectWords(first, PACED_WORDS);
    const threadId = createdThread(first);
    expectWords(await visitor.say("bench flood", threadId), workload.deltas);
    await readThread(visitor, threadId, 4);
  },
  stopped: async ({ visitor }) => {
    const events: ThreadStreamEvent[] = [];
    let isStopping = false;
    for await (const event of visitor.begin("bench slow", undefined, durable)) {
      events.push(event);
      if (isStopping || textDelta(event) === undefined) continue;
      isStopping = true;
      const params = { thread_id: createdThread(events) };
      StoppedSchema.parse(await visitor.ask("turns.stop", params));
    }
    expectNoError(events);
    await readThread(visitor, createdThread(events), 2);
  },
  /** Without durable turns, the connection's end stops the answer. */
  disconnected: async ({ visitor }) => {
    await readThread(visitor, await visitor.leave("bench five seconds"), 1);
  },
  /** With durable turns, a reload follows the same answer to its end. */
  reloaded: async ({ visitor }) => {
    const threadId = await visitor.leave("bench five seconds", durable);
    await collect(visitor.follow("turns.attach", { thread_id: threadId }, durable));
    const stored = await readThread(visitor, threadId, 2);
    expectCount(wordsIn(stored), FIVE_SECONDS_WORDS);
  },
  failed: async ({ visitor, index }) => {
    const events = await visitor.say(index % 2 === 0 ? "bench fails" : "bench breaks off");
    if (!events.some(({ type }) => type === "error"))
      throw new Error("The failure wasn't reported");
    await readThread(visitor, createdThread(events), 1);
  },
  "answered by the page": async ({ visitor }) => {
    const threadId = await callPage(visitor);
    await wait(PAGE_WAIT_MS);
    const params = { thread_id: threadId, result: { status: "switched", theme: "dark" } };
    const answer = visitor.follow("threads.add_client_tool_output", params);
    expectWords(await collect(answer), 1);
  },
  "left to the page": async ({ visitor }) => {
    await callPage(visitor);
  },
  /** No turn. */
  browsed: async ({ visitor, shop, index }) => {
    await viewPage(shop, index);
    await viewPage(shop, index + 1);
    const params = { limit: 20, order: "desc" };
    const { data } = ThreadsSchema.parse(await visitor.ask("threads.list", params));
    for (const { id } of data.slice(0, 2)) await readThread(visitor, id, 1);
  },
} satisfies Record<string, (visit: Visit) => Promise<void>>;

export type VisitKind = keyof typeof visits;

/** How many turns of the model's a visit has. */
export const turnsOf: Record<VisitKind, number> = {
  finished: 2,
  stopped: 1,
  disconnected: 1,
  reloaded: 1,
  failed: 1,
  "answered by the page": 2,
  "left to the page": 1,
  browsed: 0,
};

async function callPage(visitor: Visitor): Promise<string> {
  const events = await visitor.say("bench calls the page");
  const last = doneItems(events).at(-1);
  if (last?.type !== "client_tool_call" || last.status !== "pending") {
    throw new Error(`Instead of a call for the page came ${JSON.stringify(last)}`);
  }
  return createdThread(events);
}

async function readThread(
  visitor: Visitor,
  threadId: string,
  least: number,
): Promise<ThreadItem[]> {
  const params = { thread_id: threadId, limit: 20, order: "desc" };
  const { data } = ItemsSchema.parse(await visitor.ask("items.list", params));
  if (data.length < least) throw new Error(`A thread has ${data.length} items, not ${least}`);
  return data;
}

function expectWords(events: readonly ThreadStreamEvent[], words: number): void {
  expectNoError(events);
  expectCount(wordsIn(doneItems(events)), words);
}

function expectNoError(events: readonly ThreadStreamEvent[]): void {
  const error = events.find(({ type }) => type === "error");
  if (error) throw new Error(`An answer failed: ${JSON.stringify(error)}`);
}

function expectCount(words: number, expected: number): void {
  if (words !== expected) throw new Error(`An answer has ${words} words, not ${expected}`);
}

function wordsIn(items: readonly ThreadItem[]): number {
  const parts = items.flatMap((item) => (item.type === "assistant_message" ? item.content : []));
  return parts.flatMap(({ text }) => text.trim().split(" ")).length;
}
