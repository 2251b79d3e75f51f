import { describe, expect, it } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { createGate } from "../support/gate";
import { ManualTime } from "../support/manual-timers";
import { addMessage, alice, Harness, types, type TestContext } from "../support/harness";
import { added, done, makeMessage } from "../support/items";

const ownerOf = ({ userId }: TestContext) => userId;
const HALT_MS = 20_000;

/** A turn whose process is paused, including its timers, while all other clocks continue. */
async function haltedTurn() {
  const time = new ManualTime();
  let now = time.clock();
  const clock = () => now;
  const gate = createGate();
  const turnStore = new MemoryTurnStore<TestContext>({ clock, ownerOf });
  const harness = new Harness(
    {
      async *respond(thread) {
        yield added(makeMessage("msg_1", "Half "));
        await gate.wait();
        thread.title = "Written too late";
        yield done(makeMessage("msg_1", "Half an answer"));
      },
    },
    { turnStore, clock, timers: time.timers },
  );
  await harness.seed();
  const stream = harness.stream(addMessage("First"));
  await gate.reached;
  now += HALT_MS;
  return { harness, turnStore, stream, wake: gate.open };
}

describe("a turn whose process was paused for longer than its lease", () => {
  it("writes nothing more if another turn has begun in the meantime", async () => {
    const { harness, turnStore, stream, wake } = await haltedTurn();
    await turnStore.begin({ id: "trn_other", thread_id: "thr_1", lease: 15_000 }, alice);
    wake();
    expect(types(await stream)).toEqual([
      "thread.item.done",
      "stream_options",
      "thread.item.added",
    ]);
    expect(types(await harness.items())).toEqual(["user_message"]);
    expect((await harness.store.loadThread("thr_1", alice)).title).toBeUndefined();
    expect(await turnStore.load("thr_1", alice)).toMatchObject({
      id: "trn_other",
      status: "running",
    });
  });

  it("writes nothing more if its client has also disconnected", async () => {
    const { harness, turnStore, stream, wake } = await haltedTurn();
    await turnStore.begin({ id: "trn_other", thread_id: "thr_1", lease: 15_000 }, alice);
    for (const turn of harness.server.liveTurns.list()) turn.interrupt("disconnect");
    wake();
    await stream;
    expect(types(await harness.items())).toEqual(["user_message"]);
  });

  it("continues if no other process takes the thread", async () => {
    const { harness, turnStore, stream, wake } = await haltedTurn();
    wake();
    expect(types(await stream)).not.toContain("error");
    expect(await harness.items()).toMatchObject([
      { type: "user_message" },
      { id: "msg_1", content: [{ text: "Half an answer" }] },
    ]);
    expect(await turnStore.load("thr_1", alice)).toMatchObject({ status: "ended" });
  });
});
