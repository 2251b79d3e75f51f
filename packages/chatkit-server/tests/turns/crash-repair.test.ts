import { describe, expect, it } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { createGate } from "../support/gate";
import { ManualTime } from "../support/manual-timers";
import { addMessage, alice, Harness, request, types, type TestContext } from "../support/harness";
import { added, makeMessage, makeUserMessage, makeWidget, textDelta } from "../support/items";

const ownerOf = ({ userId }: TestContext) => userId;

/** A thread whose turn stopped after a checkpoint, and whose lease has expired. */
async function crashedThread(): Promise<Harness> {
  let now = Date.UTC(2025, 0, 1);
  const turnStore = new MemoryTurnStore<TestContext>({ clock: () => now, ownerOf });
  const turn = { id: "trn_dead", thread_id: "thr_1", lease: 15_000 };
  await turnStore.begin(turn, alice);
  const pending = [makeMessage("msg_1", "Half an answer"), makeMessage("msg_2", " "), makeWidget()];
  await turnStore.checkpoint("trn_dead", { lease: 15_000, pending }, alice);
  now += 15_001;
  const harness = new Harness({}, { turnStore, clock: () => now });
  await harness.seed([makeUserMessage()]);
  return harness;
}

describe("a running turn", () => {
  it("stores its unfinished items every two seconds and renews its lease", async () => {
    const time = new ManualTime();
    const gate = createGate();
    const turnStore = new MemoryTurnStore<TestContext>({ clock: time.clock, ownerOf });
    const options = { turnStore, clock: time.clock, timers: time.timers };
    const harness = new Harness(
      {
        async *respond() {
          yield added(makeMessage("msg_1", "Half "));
          yield textDelta("msg_1", "an answer");
          await gate.wait();
        },
      },
      options,
    );
    await harness.seed();
    const stream = harness.stream(addMessage());
    await gate.reached;
    await time.advance(2_000);
    expect((await turnStore.load("thr_1", alice))?.pending).toMatchObject([
      { id: "msg_1", content: [{ text: "Half an answer" }] },
    ]);
    await time.advance(60_000);
    expect(types(await harness.stream(addMessage()))).toEqual(["error"]);
    gate.open();
    await stream;
  });

  it("ends without writing when another process has taken over the thread", async () => {
    const time = new ManualTime();
    const gate = createGate();
    const turnStore = new MemoryTurnStore<TestContext>({ clock: time.clock, ownerOf });
    const harness = new Harness(
      {
        async *respond() {
          yield added(makeMessage("msg_1", "Half "));
          await gate.wait();
        },
      },
      { turnStore, clock: time.clock, timers: time.timers },
    );
    await harness.seed();
    const stream = harness.stream(addMessage());
    await gate.reached;
    turnStore.checkpoint = async () => ({ lost: true, stop_requested: false });
    await time.advance(5_000);
    expect(types(await stream)).toEqual([
      "thread.item.done",
      "stream_options",
      "thread.item.added",
    ]);
    expect(types(await harness.items())).toEqual(["user_message"]);
  });
});

describe("a turn cut off by a crash", () => {
  it("is repaired by the next message, which finds the partial text before it", async () => {
    const harness = await crashedThread();
    expect(types(await harness.stream(addMessage("After the crash")))).not.toContain("error");
    expect(await harness.items()).toMatchObject([
      { type: "user_message" },
      { id: "msg_1", content: [{ text: "Half an answer" }] },
      { type: "user_message", content: [{ text: "After the crash" }] },
    ]);
  });

  it("is repaired when the thread is read", async () => {
    const harness = await crashedThread();
    const thread = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
    expect(thread).toMatchObject({
      items: { data: [{ type: "user_message" }, { content: [{ text: "Half an answer" }] }] },
    });
    expect(harness.logger.entries).toMatchObject([{ message: "interrupted turn repaired" }]);
  });

  it("has its handler called once, after the text was stored", async () => {
    const harness = await crashedThread();
    const found: string[][] = [];
    harness.server.handleCrashedTurn = async () => void found.push(types(await harness.items()));
    const reads = ["threads.get_by_id", "items.list"].map((type) =>
      harness.json(request(type, { thread_id: "thr_1" })),
    );
    await Promise.all(reads);
    expect(found).toEqual([["user_message", "assistant_message"]]);
  });

  it("doesn't undo an item that was finished after the last checkpoint", async () => {
    const harness = await crashedThread();
    const whole = makeMessage("msg_1", "Half an answer and the rest");
    await harness.store.addThreadItem("thr_1", whole, alice);
    await harness.json(request("items.list", { thread_id: "thr_1" }));
    expect((await harness.items()).at(-1)).toEqual(whole);
  });

  it("is repaired by only one of two concurrent reads", async () => {
    const harness = await crashedThread();
    const reads = ["threads.get_by_id", "items.list", "items.list"].map((type) =>
      harness.json(request(type, { thread_id: "thr_1" })),
    );
    await Promise.all(reads);
    expect(types(await harness.items())).toEqual(["user_message", "assistant_message"]);
  });
});
