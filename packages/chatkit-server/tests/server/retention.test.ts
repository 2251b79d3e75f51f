import { describe, expect, it } from "vitest";
import {
  handleChatKitRequest,
  MemoryTurnStore,
  type Logger,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import {
  addMessage,
  alice,
  createThread,
  Harness,
  request,
  type TestContext,
} from "../support/harness";
import { added, done, makeMessage, makeToolCall } from "../support/items";
import { collectGarbage, Retained } from "../support/retained";
import type { Script } from "../support/scripted-server";

const REQUESTS = 20;
const URL = "http://localhost/chatkit";
const explicit = { turns: { explicit_stop: true } };

type Leave = "read to its end" | "left in the middle" | "aborted";

const ignore = () => undefined;
// A logger that records errors would retain what their stacks refer to.
const silent: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * Sends requests to one server one after another, and returns how many of them are still retained.
 */
async function retainedAfter(
  script: Script<TestContext>,
  body: object,
  leave: Leave = "read to its end",
  signal?: AbortSignal,
): Promise<number> {
  const harness = new Harness(script, { logger: silent });
  const retained = new Retained();
  await harness.seed();
  for (let round = 0; round < REQUESTS; round += 1) {
    await exchange(harness, { body, leave, retained, signal });
  }
  // The server itself stays, as in an application.
  const count = await retained.count();
  expect(harness.server.liveTurns.size).toBe(0);
  return count;
}

async function exchange(
  { server }: Harness,
  options: {
    body: object;
    leave: Leave;
    retained: Retained | undefined;
    signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { body, leave, retained } = options;
  const client = new AbortController();
  const incoming = new Request(URL, {
    method: "POST",
    body: JSON.stringify(body),
    signal: options.signal ?? client.signal,
  });
  const context = { userId: "alice" };
  retained?.watch(incoming);
  retained?.watch(context);
  const work: Promise<void>[] = [];
  const response = await handleChatKitRequest(server, incoming, context, {
    waitUntil: (promise) => void work.push(promise),
  });
  retained?.watch(response);
  const reader = response.body?.getReader();
  if (leave === "read to its end") {
    while (!(await reader?.read())?.done);
  } else {
    await reader?.read();
    if (leave === "aborted") client.abort();
    else await reader?.cancel();
  }
  await Promise.all(work);
}

async function* hangUntilAborted(signal: AbortSignal): AsyncGenerator<ThreadStreamEvent> {
  yield added(makeMessage("msg_1", "Half "));
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}

const waiting: Script<TestContext> = {
  respond: (_t, _m, _c, turn) => hangUntilAborted(turn.signal),
};
const answering: Script<TestContext> = { respond: () => [done(makeMessage("msg_1", "Hi"))] };

describe("a finished request is garbage-collected", () => {
  it("when its answer is complete", async () => {
    expect(await retainedAfter(answering, createThread())).toBe(0);
  });

  it("when its answer is complete in an existing thread", async () => {
    expect(await retainedAfter(answering, addMessage())).toBe(0);
  });

  it("when its independent turn is complete", async () => {
    const body = { ...addMessage(), metadata: explicit };
    expect(await retainedAfter(answering, body)).toBe(0);
  });

  it("when its client disconnected by closing the body", async () => {
    expect(await retainedAfter(waiting, createThread(), "left in the middle")).toBe(0);
  });

  it("when its client disconnected by aborting the request", async () => {
    expect(await retainedAfter(waiting, createThread(), "aborted")).toBe(0);
  });

  it("when its handler failed", async () => {
    const failing: Script<TestContext> = {
      async *respond() {
        yield added(makeMessage("msg_1", "Half "));
        throw new TypeError("no model");
      },
    };
    expect(await retainedAfter(failing, createThread())).toBe(0);
  });

  it("when it ended with a client tool call", async () => {
    const calling: Script<TestContext> = { respond: () => [done(makeToolCall())] };
    expect(await retainedAfter(calling, createThread())).toBe(0);
  });

  it("when it was rejected before its stream began", async () => {
    const refusing: Script<TestContext> = {
      onConnect: () => Promise.reject(new TypeError("not now")),
    };
    expect(await retainedAfter(refusing, createThread())).toBe(0);
    expect(await retainedAfter({}, addMessage("Hi", {}, "thr_none"))).toBe(0);
  });

  it("when it attached to a turn", async () => {
    expect(await retainedAfter({}, request("turns.attach", { thread_id: "thr_1" }))).toBe(0);
  });

  it("when it doesn't stream", async () => {
    expect(await retainedAfter({}, request("threads.list"))).toBe(0);
    expect(await retainedAfter({}, request("threads.get_by_id", { thread_id: "thr_1" }))).toBe(0);
  });
});

describe("a signal that outlives its requests", () => {
  it("retains none of them, although all of them listen to it", async () => {
    const host = new AbortController();
    expect(await retainedAfter(answering, createThread(), "read to its end", host.signal)).toBe(0);
    expect(host.signal.aborted).toBe(false);
  });
});

describe("the heap after many streamed turns", () => {
  const TURNS = 2_000;
  const ALLOWED_BYTES_PER_TURN = 1_000;

  it("is as large as before", { timeout: 120_000 }, async () => {
    const harness = new Harness(answering, {
      logger: silent,
      // Ended turns are kept for their idempotency keys; here for no time at all.
      turnStore: new MemoryTurnStore({ retention: 0 }),
    });
    const run = async (turns: number) => {
      for (let turn = 0; turn < turns; turn += 1) {
        await exchange(harness, {
          body: createThread(),
          leave: "read to its end",
          retained: undefined,
          signal: undefined,
        });
        for (const { id } of (await harness.store.loadThreads(1, null, "desc", alice)).data) {
          await harness.store.deleteThread(id, alice);
        }
      }
      await collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = await run(TURNS / 10);
    const after = await run(TURNS);
    expect((after - before) / TURNS).toBeLessThan(ALLOWED_BYTES_PER_TURN);
  });
});
