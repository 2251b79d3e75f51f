import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { collect, createdThread } from "../../support/http-events";
import { Probe, type Measurement } from "../../faults/server/probe";
import { startApp, type AppServer } from "../../support/app-server";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { startBufferingProxy } from "../../support/network/buffering-proxy";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { WordGate } from "../../support/openai-server/word-gate";
import { answersIn, itemsOf, leaveAfterFirstWord } from "./http-visitor";

// The production build through troubles that need a process with many connections.

const CLIENTS = Number(process.env["CHAOS_CLIENTS"] ?? 1_000);
const AT_ONCE = 20;
const PLENTY = 1_000_000;
const HOUR_MS = 3_600_000;
/** Node's own variation of the heap between two collections, and code compiled meanwhile. */
const HEAP_SLACK_BYTES = 24 * 1024 * 1024;
const patience = { timeout: 60_000, interval: 250 };
const hello = textInput("hello there");

let folder: string;
let words: WordGate;
/** Milliseconds before each word; without them, the test lets each word pass. */
let wordMs: number | undefined;
let openai: OpenAIServer;
let probe: Probe;
let app: AppServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "under-load-"));
  words = new WordGate();
  wordMs = undefined;
  const pace: Pace = (signal) =>
    wordMs === undefined ? words.pace(signal) : wait(wordMs, undefined, signal && { signal });
  openai = await startOpenAIServer({ pace });
  probe = new Probe();
});

afterEach(async () => {
  await app?.stop();
  await openai.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Record<string, string> = {}): Promise<void> {
  app = await startApp(
    {
      DATABASE_URL: `file:${join(folder, "app.db")}`,
      OPENAI_API_KEY: STAND_IN_KEY,
      OPENAI_BASE_URL: openai.url,
      OPENAI_MODEL: "stand-in",
      LOG_LEVEL: "warn",
      ...probe.variables,
      ...variables,
    },
    "node",
  );
}

const newClient = () => ChatKitHttpClient.as(`user_${crypto.randomUUID()}`, app);
const errors = (events: readonly ThreadStreamEvent[]) =>
  events.filter(({ type }) => type === "error");

async function talk(client: ChatKitHttpClient, threadId?: string): Promise<ThreadStreamEvent[]> {
  words.pass(PLENTY);
  return threadId
    ? collect(client.stream("threads.add_user_message", { thread_id: threadId, ...hello }))
    : collect(client.stream("threads.create", hello));
}

/** The server answers a new visitor, without a restart. */
async function expectWell(): Promise<void> {
  expect(errors(await talk(await newClient()))).toEqual([]);
  expect(app.process.exitCode).toBeNull();
}

async function inBatches(count: number, run: () => Promise<void>): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - done) }, run));
  }
}

describe("the production server", () => {
  it(`has its handles, timers and heap back after ${CLIENTS} clients left in the middle`, async () => {
    await start();
    const leave = async () => leaveAfterFirstWord(await newClient(), hello);
    wordMs = 20;
    // Fills pools and caches, and has the code compiled.
    await inBatches(5 * AT_ONCE, leave);
    const settled = async (): Promise<Measurement> => {
      let last = await probe.measure(app);
      await vi.waitUntil(
        async () => {
          const next = await probe.measure(app);
          const isSame = JSON.stringify(next.resources) === JSON.stringify(last.resources);
          last = next;
          return isSame;
        },
        { timeout: 60_000, interval: 8_000 },
      );
      return last;
    };
    const before = await settled();
    await inBatches(CLIENTS, leave);
    const after = await settled();
    process.stdout.write(
      `${CLIENTS} clients gone: ${JSON.stringify(before)} before, ${JSON.stringify(after)} after\n`,
    );
    for (const [kind, count] of Object.entries(after.resources)) {
      expect(count, kind).toBeLessThanOrEqual(before.resources[kind] ?? 0);
    }
    expect(after.heapBytes).toBeLessThan(before.heapBytes + HEAP_SLACK_BYTES);
    await expectWell();
  }, 900_000);

  it("answers when the model drips its words, and says so when the time is over", async () => {
    await start({ MODEL_SILENCE_SECONDS: "5", TURN_SECONDS: "12" });
    const client = await newClient();
    const drip = setInterval(() => words.pass(1), 100);
    const whole = await collect(client.stream("threads.create", hello));
    clearInterval(drip);
    expect(errors(whole)).toEqual([]);
    const threadId = createdThread(whole);

    words.hold();
    const slow = setInterval(() => words.pass(1), 2_000);
    const params = { thread_id: threadId, ...hello };
    const cut = await collect(client.stream("threads.add_user_message", params));
    clearInterval(slow);
    expect(errors(cut)).toMatchObject([{ allow_retry: true, message: expect.any(String) }]);
    expect(answersIn(await itemsOf(client, threadId)).at(-1)).toMatch(/^Hello!/);
    expect(errors(await talk(client, threadId))).toEqual([]);
  }, 120_000);

  it("does a message once that is sent again because a proxy holds the answer back", async () => {
    await start();
    const client = await newClient();
    const threadId = createdThread(await talk(client));
    words.hold();
    const proxy = await startBufferingProxy(app.url);
    try {
      const metadata = { turns: { explicit_stop: true, idempotency_key: "once" } };
      const params = { thread_id: threadId, ...hello };
      const through = client.through(proxy.url);
      const impatient = new AbortController();
      const { signal } = impatient;
      const first = through.send("threads.add_user_message", params, { metadata, signal });
      await vi.waitUntil(() => openai.requests.length > 2, patience);
      impatient.abort();
      await expect(first).rejects.toThrow();

      const again = through.send("threads.add_user_message", params, { metadata });
      words.pass(PLENTY);
      expect(await (await again).text()).toContain('"turns.ended"');
      const items = await itemsOf(client, threadId);
      expect(items.map(({ type }) => type)).toEqual([
        ...["user_message", "assistant_message"],
        ...["user_message", "assistant_message"],
      ]);
    } finally {
      await proxy.close();
    }
    await expectWell();
  }, 120_000);

  it.each([
    ["forward by an hour", HOUR_MS],
    ["back by an hour", -HOUR_MS],
  ])(
    "finishes an answer whose clock jumps %s",
    async (_direction, shift) => {
      await start();
      const client = await newClient();
      const threadId = createdThread(await talk(client));
      words.hold();
      words.pass(3);
      const events: ThreadStreamEvent[] = [];
      const params = { thread_id: threadId, ...hello };
      const answer = (async () => {
        for await (const event of client.stream("threads.add_user_message", params)) {
          events.push(event);
        }
      })();
      await vi.waitUntil(() => events.some(({ type }) => type === "thread.item.updated"), patience);
      await probe.shiftClock(app, shift);
      words.pass(PLENTY);
      await answer;
      expect(errors(events)).toEqual([]);
      expect(errors(await talk(client, threadId))).toEqual([]);

      await probe.shiftClock(app, 0);
      expect(errors(await talk(client, threadId))).toEqual([]);
      const items = await itemsOf(client, threadId);
      const kinds = items.map(({ type }) => type);
      expect(kinds).toEqual(
        Array.from({ length: 4 }, () => ["user_message", "assistant_message"]).flat(),
      );
    },
    120_000,
  );

  it("lets one of two tabs answer and refuses the other, fifty times, and doubles nothing", async () => {
    await start();
    const client = await newClient();
    const threadId = createdThread(await talk(client));
    let answered = 1;
    for (let round = 0; round < 50; round += 1) {
      const tabs = await Promise.all([talk(client, threadId), talk(client, threadId)]);
      const refused = tabs.flatMap(errors);
      for (const error of refused) expect(error).toMatchObject({ allow_retry: true });
      expect(refused.length).toBeLessThan(2);
      answered += 2 - refused.length;
    }
    const items = await itemsOf(client, threadId);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ type }) => type === "user_message")).toHaveLength(answered);
    expect(answersIn(items)).toHaveLength(answered);
    await expectWell();
  }, 180_000);

  it("ends a hundred answers on SIGTERM, and its successor has what their readers saw", async () => {
    await start();
    wordMs = 300;
    const streams = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const client = await newClient();
        const events: ThreadStreamEvent[] = [];
        const ended = (async () => {
          for await (const event of client.stream("threads.create", hello)) events.push(event);
        })();
        return { client, events, ended };
      }),
    );
    const speaks = ({ type }: ThreadStreamEvent) => type === "thread.item.updated";
    await vi.waitUntil(() => streams.every(({ events }) => events.some(speaks)), patience);
    const exited = once(app.process, "exit");
    app.process.kill("SIGTERM");
    await Promise.all(streams.map(({ ended }) => ended));
    expect(await exited).toEqual([0, null]);

    await app.stop();
    await start();
    for (const { client, events } of streams) {
      const next = client.through(app.url);
      const items = await itemsOf(next, createdThread(events));
      expect(items.map(({ type }) => type)).toEqual(["user_message", "assistant_message"]);
      const done = events.flatMap((event) => (event.type === "thread.item.done" ? event.item : []));
      expect(answersIn(items)).toEqual(answersIn(done));
    }
    await expectWell();
  }, 180_000);
});
