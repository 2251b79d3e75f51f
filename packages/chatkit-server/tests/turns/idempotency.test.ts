import { describe, expect, it } from "vitest";
import { MemoryTurnStore, type UserMessageItem } from "@acme/chatkit-server";
import { createId } from "../../src/ids";
import { createGate } from "../support/gate";
import {
  addMessage,
  alice,
  bob,
  createThread,
  Harness,
  readEvents,
  request,
  types,
  type TestContext,
} from "../support/harness";
import { done, makeMessage, makeUserMessage } from "../support/items";

function answering() {
  let runs = 0;
  let now = Date.UTC(2026, 0, 1);
  const harness = new Harness(
    {
      respond: () => {
        runs += 1;
        return [done(makeMessage(`msg_${runs}`, "Hi"))];
      },
    },
    { clock: () => (now += 1) },
  );
  return { harness, runs: () => runs };
}

describe("a request repeated with the same idempotency key", () => {
  it("gets the outcome of the first instead of repeating the message", async () => {
    const { harness, runs } = answering();
    await harness.seed();
    const first = await harness.stream(addMessage(), { idempotencyKey: "key" });
    const again = await harness.stream(addMessage(), { idempotencyKey: "key" });
    expect(again).toEqual(first.filter((event) => event.type === "thread.item.done"));
    expect(runs()).toBe(1);
    expect(await harness.items()).toHaveLength(2);
  });

  it.each([
    ["another message", addMessage("Something else")],
    ["another operation", createThread()],
    ["another thread", addMessage("Hello", {}, "thr_2")],
  ])("is rejected if it requests %s", async (_what, other) => {
    const { harness, runs } = answering();
    await harness.seed();
    await harness.seed([], { id: "thr_2" });
    await harness.stream(addMessage(), { idempotencyKey: "key" });
    await expect(harness.open(other, { idempotencyKey: "key" })).rejects.toMatchObject({
      name: "InvalidRequestError",
      field: "Idempotency-Key",
    });
    expect(runs()).toBe(1);
    expect(await harness.items()).toHaveLength(2);
  });

  it("gets the thread that the first one created", async () => {
    const { harness, runs } = answering();
    const keyed = { ...createThread(), metadata: { turns: { idempotency_key: "key" } } };
    const [created] = await harness.stream(keyed);
    const again = await harness.stream(keyed);
    expect(again[0]).toEqual(created);
    expect(types(again)).toEqual(["thread.created", "thread.item.done", "thread.item.done"]);
    expect(runs()).toBe(1);
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [{}] });
  });

  it("follows the first one while it runs", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        yield done(makeMessage("msg_1", "Hi"));
      },
    });
    await harness.seed();
    const first = harness.stream(addMessage(), { idempotencyKey: "key" });
    await gate.reached;
    const again = await harness.open(addMessage(), { idempotencyKey: "key" });
    gate.open();
    await first;
    expect((await readEvents(again).rest()).at(-1)).toEqual(done(makeMessage("msg_1", "Hi")));
    expect(await harness.items()).toHaveLength(2);
  });

  describe("after newer turns in the thread", () => {
    it("gets the outcome of the first, even if the same text was sent again", async () => {
      const { harness, runs } = answering();
      await harness.seed();
      const first = await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      await harness.stream(addMessage("Hello"), { idempotencyKey: "newer" });
      for (let more = 0; more < 60; more += 1) await harness.stream(addMessage("More"));
      const again = await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      expect(again).toEqual(first.filter((event) => event.type === "thread.item.done"));
      expect(runs()).toBe(62);
    });

    it("gets the thread that the first one created, with its first message", async () => {
      const { harness } = answering();
      const keyed = { ...createThread(), metadata: { turns: { idempotency_key: "key" } } };
      const first = await harness.stream(keyed);
      const [created] = first;
      if (created?.type !== "thread.created") throw new Error("The first event creates a thread.");
      await harness.stream(addMessage("More", {}, created.thread.id));
      const again = await harness.stream(keyed);
      expect(again).toEqual(first.filter(({ type }) => /created|done/.test(type)));
    });

    it("gets the new answer to a message that was answered again", async () => {
      const { harness } = answering();
      await harness.seed();
      const [said] = await harness.stream(addMessage("Hello"));
      if (said?.type !== "thread.item.done") throw new Error("The first event is the message.");
      const retry = request("threads.retry_after_item", {
        thread_id: "thr_1",
        item_id: said.item.id,
      });
      const first = await harness.stream(retry, { idempotencyKey: "key" });
      await harness.stream(addMessage("More"));
      const again = await harness.stream(retry, { idempotencyKey: "key" });
      expect(again).toEqual([said, ...first.filter(({ type }) => type === "thread.item.done")]);
    });
  });

  it("deletes a thread that was created twice at the same time", async () => {
    const { harness, runs } = answering();
    const [one, two] = await Promise.all([
      harness.stream(createThread(), { idempotencyKey: "key" }),
      harness.stream(createThread(), { idempotencyKey: "key" }),
    ]);
    expect(one?.[0]).toEqual(two?.[0]);
    expect(runs()).toBe(1);
    expect(await harness.json(request("threads.list"))).toMatchObject({ data: [{}] });
  });

  it("is answered if the first one couldn't store its message", async () => {
    const { harness, runs } = answering();
    await harness.seed();
    const addMessageOnce = harness.store.addMessage.bind(harness.store);
    harness.store.addMessage = () => Promise.reject(new Error("The disk is away."));
    const first = harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
    await expect(first).rejects.toThrow("The disk is away.");
    harness.store.addMessage = addMessageOnce;
    await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
    expect(runs()).toBe(1);
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
  });

  describe("whose first process died", () => {
    const LEASE = 15_000;

    /** A turn in another process that died, and the items in the thread at that time. */
    async function died({ before = [], stored = [] }: Record<string, UserMessageItem[]>) {
      let now = Date.UTC(2026, 0, 1);
      const clock = () => now;
      const turnStore = new MemoryTurnStore<TestContext>({
        clock,
        ownerOf: ({ userId }) => userId,
      });
      const harness = new Harness(
        { respond: () => [done(makeMessage("msg_answer", "Hi"))] },
        { turnStore, clock },
      );
      await harness.seed(before);
      const turn = { thread_id: "thr_1", lease: LEASE, idempotency_key: "key" };
      now += 60_000;
      await turnStore.begin({ ...turn, id: createId("turn", now) }, alice);
      for (const item of stored) {
        const created_at = new Date(now).toISOString();
        await harness.store.addThreadItem("thr_1", { ...item, created_at }, alice);
      }
      const wait = (milliseconds: number) => (now += milliseconds);
      return { harness, wait };
    }

    it("is answered once no other process can be working on it if the message wasn't stored", async () => {
      const { harness, wait } = await died({});
      const early = await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      expect(early).toMatchObject([{ type: "error", allow_retry: true }]);
      wait(LEASE);
      await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
    });

    it("is answered even if the same text was sent before", async () => {
      const { harness, wait } = await died({ before: [makeUserMessage({ id: "msg_before" })] });
      wait(LEASE);
      await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      expect(types(await harness.items())).toEqual([
        "user_message",
        "user_message",
        "assistant_message",
      ]);
    });

    it("gets what is stored if the message was stored", async () => {
      const { harness, wait } = await died({ stored: [makeUserMessage({ id: "msg_1" })] });
      wait(LEASE);
      const again = await harness.stream(addMessage("Hello"), { idempotencyKey: "key" });
      expect(again).toMatchObject([{ type: "thread.item.done", item: { id: "msg_1" } }]);
      expect(types(await harness.items())).toEqual(["user_message"]);
    });
  });

  it("is a different request if another user sends it", async () => {
    const { harness, runs } = answering();
    await harness.stream(createThread(), { idempotencyKey: "key", context: alice });
    await harness.stream(createThread(), { idempotencyKey: "key", context: bob });
    expect(runs()).toBe(2);
  });

  it("must have a key of valid length: an empty header counts as absent, a long one is rejected", async () => {
    const { harness, runs } = answering();
    await harness.seed();
    await harness.stream(addMessage("One"), { idempotencyKey: "" });
    await harness.stream(addMessage("Two"), { idempotencyKey: "" });
    expect(runs()).toBe(2);
    const long = harness.stream(addMessage("Three"), { idempotencyKey: "k".repeat(201) });
    await expect(long).rejects.toThrow(/^Idempotency-Key: /);
    expect(runs()).toBe(2);
  });
});
