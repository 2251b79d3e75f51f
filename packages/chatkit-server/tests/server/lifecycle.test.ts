import { describe, expect, it, vi } from "vitest";
import {
  createServerPerTenant,
  createServerPerUser,
  createSharedServer,
  MemoryStore,
  NotFoundError,
  RateLimitError,
} from "@acme/chatkit-server";
import { createGate } from "../support/gate";
import { ManualTime, settle } from "../support/manual-timers";
import { addMessage, createThread, Harness, readAll, request, types } from "../support/harness";
import { ScriptedServer } from "../support/scripted-server";
import { added, done, makeMessage } from "../support/items";

interface Member {
  userId: string;
  tenantId: string;
}

const list = request("threads.list");

describe("lifecycle", () => {
  it("starts up once, before the first request", async () => {
    let starts = 0;
    const harness = new Harness({
      onStartup: async () => {
        starts += 1;
      },
    });
    await Promise.all([harness.json(list), harness.json(list)]);
    await harness.server.startup();
    expect(starts).toBe(1);
  });

  it("retries a failed startup", async () => {
    const failures = [new Error("Not yet")];
    const harness = new Harness({
      onStartup: async () => {
        const failure = failures.pop();
        if (failure) throw failure;
      },
    });
    await expect(harness.json(list)).rejects.toThrow("Not yet");
    expect(await harness.json(list)).toMatchObject({ data: [] });
  });

  it("calls onConnect and onDisconnect around each stream", async () => {
    const seen: string[] = [];
    const harness = new Harness({
      onConnect: async ({ userId }) => {
        seen.push(`${userId} connects`);
      },
      onDisconnect: async ({ userId }, outcome) => {
        seen.push(`${userId}: ${outcome}`);
      },
    });
    await harness.stream(createThread());
    for await (const _frame of await harness.open(createThread())) break;
    await harness.json(list);
    expect(seen).toEqual([
      "alice connects",
      "alice: completed",
      "alice connects",
      "alice: disconnected",
    ]);
  });

  it.each([
    request("threads.add_user_message", { thread_id: "gone", input: { content: [] } }),
    request("threads.retry_after_item", { thread_id: "gone", item_id: "msg_1" }),
    request("threads.add_client_tool_output", { thread_id: "gone", result: null }),
    request("turns.attach", { thread_id: "gone" }),
  ])("calls onDisconnect if $type is rejected before its stream", async (rejected) => {
    const seen: string[] = [];
    const harness = new Harness({
      onConnect: async () => void seen.push("connects"),
      onDisconnect: async (_context, outcome) => void seen.push(outcome),
    });
    await expect(harness.stream(rejected)).rejects.toThrow(NotFoundError);
    expect(seen).toEqual(["connects", "completed"]);
  });

  it.each([{}, { turns: { explicit_stop: true } }])(
    "calls onDisconnect for a client that leaves before anything reads its stream: %j",
    async (metadata) => {
      const seen: string[] = [];
      const harness = new Harness({
        onConnect: async () => void seen.push("connects"),
        onDisconnect: async (_context, outcome) => void seen.push(outcome),
      });
      const body = JSON.stringify({ ...createThread(), metadata });
      const open = (signal: AbortSignal) =>
        harness.server.process(body, { userId: "alice" }, { signal });
      await open(AbortSignal.abort());
      const leaving = new AbortController();
      await open(leaving.signal);
      leaving.abort();
      await vi.waitFor(() =>
        expect(seen).toEqual(["connects", "disconnected", "connects", "disconnected"]),
      );
    },
  );

  it("doesn't call onDisconnect if onConnect refuses the stream", async () => {
    const seen: string[] = [];
    const harness = new Harness({
      onConnect: () => Promise.reject(new RateLimitError("Later.")),
      onDisconnect: async (_context, outcome) => void seen.push(outcome),
    });
    await expect(harness.stream(createThread())).rejects.toThrow("Later.");
    expect(seen).toEqual([]);
  });

  it("calls onRequest for each request before it is processed", async () => {
    const asked: string[] = [];
    let busy = false;
    const harness = new Harness({
      onRequest: async (operation, { userId }) => {
        asked.push(`${userId} ${operation}`);
        if (busy) throw new RateLimitError("Later.", { retryAfter: 30 });
      },
    });
    await harness.stream(createThread());
    busy = true;
    await expect(harness.stream(createThread())).rejects.toThrow("Later.");
    await expect(harness.json(list)).rejects.toMatchObject({ retryAfter: 30 });
    busy = false;
    expect(await harness.json(list)).toMatchObject({ data: [{}] });
    expect(asked).toEqual([
      "alice threads.create",
      "alice threads.create",
      "alice threads.list",
      "alice threads.list",
    ]);
  });

  it("rejects streams beyond the maximum, until one has ended", async () => {
    const gate = createGate();
    const harness = new Harness(
      {
        async *respond() {
          await gate.wait();
        },
      },
      { maxOpenStreams: 1 },
    );
    const first = harness.stream(createThread());
    await gate.reached;
    await expect(harness.stream(createThread())).rejects.toMatchObject({
      name: "UnavailableError",
      retryAfter: 5,
    });
    gate.open();
    await first;
    expect(types(await harness.stream(createThread()))).not.toContain("error");
  });

  it("lets running turns finish, accepts no more, and then shuts down", async () => {
    const gate = createGate();
    const seen: string[] = [];
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        yield done(makeMessage("msg_1", "Hi"));
      },
      onShutdown: async () => {
        seen.push("shut down");
      },
    });
    const stream = harness.stream(createThread());
    await gate.reached;
    const down = harness.server.shutdown();
    await expect(harness.stream(createThread())).rejects.toMatchObject({
      name: "UnavailableError",
    });
    expect(seen).toEqual([]);
    gate.open();
    await down;
    expect(types(await stream).at(-1)).toBe("thread.item.done");
    expect(seen).toEqual(["shut down"]);
  });

  it("ends a turn without waiting for its background work, which a shutdown waits for", async () => {
    const gate = createGate();
    const outliving: Promise<void>[] = [];
    const harness = new Harness({
      *respond(_thread, _message, _context, turn) {
        turn.waitUntil(gate.wait());
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    await harness.seed();
    const waitUntil = (work: Promise<void>) => void outliving.push(work);
    await harness.stream(addMessage(), { waitUntil });
    expect(harness.server.liveTurns.size).toBe(0);
    expect(outliving).toHaveLength(1);
    let isSettled = false;
    void outliving[0]?.then(() => (isSettled = true));
    let isDown = false;
    const down = harness.server.shutdown().then(() => (isDown = true));
    await settle();
    expect({ isDown, isSettled }).toEqual({ isDown: false, isSettled: false });
    gate.open();
    await Promise.all([down, ...outliving]);
    expect(isDown).toBe(true);
  });

  it("logs background work that fails, without affecting the turn", async () => {
    const harness = new Harness({
      *respond(_thread, _message, _context, turn) {
        turn.waitUntil(Promise.reject(new Error("No title")));
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    await harness.seed();
    expect(types(await harness.stream(addMessage()))).not.toContain("error");
    await harness.server.shutdown();
    expect(harness.logger.entries).toMatchObject([
      {
        level: "error",
        message: "background work of a turn failed",
        fields: { threadId: "thr_1" },
      },
    ]);
  });

  it("waits until the readers of an independent turn have received its end", async () => {
    const seen: string[] = [];
    const harness = new Harness({
      respond: () => [done(makeMessage("msg_1", "Hi"))],
      onShutdown: async () => {
        seen.push("shut down");
      },
    });
    await harness.seed();
    const body = { ...addMessage(), metadata: { turns: { explicit_stop: true } } };
    const stream = await harness.open(body);
    await settle();
    expect(harness.server.liveTurns.size).toBe(0);
    const down = harness.server.shutdown();
    await settle();
    expect(seen).toEqual([]);
    expect(types(await readAll(stream))).toContain("thread.item.done");
    await down;
    expect(seen).toEqual(["shut down"]);
  });

  it("lets a turn finish whose request arrived before the shutdown", async () => {
    const connecting = createGate();
    const answering = createGate();
    const seen: string[] = [];
    const harness = new Harness({
      onConnect: () => connecting.wait(),
      onShutdown: async () => {
        seen.push("shut down");
      },
      async *respond() {
        await answering.wait();
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    const stream = harness.stream(createThread());
    await connecting.reached;
    const down = harness.server.shutdown();
    connecting.open();
    await answering.reached;
    await settle();
    expect(seen).toEqual([]);
    answering.open();
    await down;
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Hi")));
  });

  it("interrupts and saves what is still running after the grace period", async () => {
    const time = new ManualTime();
    const gate = createGate();
    const harness = new Harness(
      {
        async *respond() {
          yield added(makeMessage("msg_1", "Half"));
          await gate.wait();
        },
      },
      { timers: time.timers },
    );
    await harness.seed();
    const stream = harness.stream(addMessage());
    await gate.reached;
    const down = harness.server.shutdown({ grace: 1_000 });
    await time.advance(1_000);
    await down;
    expect((await stream).at(-1)).toEqual(done(makeMessage("msg_1", "Half")));
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
  });
});

describe("server factories", () => {
  const context = (userId: string, tenantId: string): Member => ({ userId, tenantId });

  it("share one server, or create one for each user or tenant", () => {
    const shared = createSharedServer(() => new Harness().server);
    expect(shared.serverFor({ userId: "a" })).toBe(shared.serverFor({ userId: "b" }));

    const perUser = createServerPerUser(() => new Harness().server);
    expect(perUser.serverFor({ userId: "a" })).toBe(perUser.serverFor({ userId: "a" }));
    expect(perUser.serverFor({ userId: "a" })).not.toBe(perUser.serverFor({ userId: "b" }));

    const perTenant = createServerPerTenant(
      () => new ScriptedServer({ store: new MemoryStore<Member>() }),
    );
    const acme = perTenant.serverFor(context("a", "acme"));
    expect(perTenant.serverFor(context("b", "acme"))).toBe(acme);
    expect(perTenant.serverFor(context("a", "other"))).not.toBe(acme);
  });

  it("shut down the server that has been idle longest, and all of them on shutdown", async () => {
    const down: string[] = [];
    const factory = createServerPerUser<{ userId: string }>(
      ({ userId }) =>
        new Harness({
          onShutdown: async () => {
            down.push(userId);
          },
        }).server,
      { maxServers: 2 },
    );
    for (const userId of ["a", "b", "a", "c"]) factory.serverFor({ userId });
    await settle();
    expect(down).toEqual(["b"]);
    await factory.shutdown();
    expect(down).toEqual(["b", "a", "c"]);
  });

  it("log a failure while shutting down an idle server", async () => {
    const harness = new Harness({
      onShutdown: async () => {
        throw new Error("no connection to close");
      },
    });
    const factory = createServerPerUser(() => harness.server, { maxServers: 1 });
    for (const userId of ["a", "b"]) factory.serverFor({ userId });
    await settle();
    expect(harness.logger.entries).toMatchObject([{ level: "error" }]);
  });
});
