import { describe, expect, it } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { createGate } from "../support/gate";
import {
  addMessage,
  alice,
  Harness,
  readFrames,
  request,
  type TestContext,
} from "../support/harness";
import { ManualTime, settle } from "../support/manual-timers";
import { done, makeMessage, textDelta } from "../support/items";

const MARK = `data: {"type":"turns.ended"}\n\n`;
const explicit = { ...addMessage(), metadata: { turns: { explicit_stop: true } } };
const attach = request("turns.attach", { thread_id: "thr_1" });
const answer = () => [done(makeMessage("msg_1", "Hi"))];

describe("the end of a stream", () => {
  it("is marked once for clients that stop explicitly", async () => {
    const harness = new Harness({ respond: answer });
    await harness.seed();
    const told = await readFrames(await harness.open(explicit));
    expect(told).toHaveLength(4);
    expect(told.indexOf(MARK)).toBe(3);
  });

  it("is not marked for other clients, because ChatKit has no such mark", async () => {
    const harness = new Harness({ respond: answer });
    await harness.seed();
    expect(await readFrames(await harness.open(addMessage()))).not.toContain(MARK);
  });

  it("is marked for clients that attach to a running or finished turn", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        yield* answer();
      },
    });
    await harness.seed();
    const origin = readFrames(await harness.open(explicit));
    await gate.reached;
    const attached = readFrames(await harness.open(attach));
    gate.open();
    await origin;
    expect((await attached).at(-1)).toBe(MARK);
    expect((await readFrames(await harness.open(attach))).at(-1)).toBe(MARK);
  });

  it("is marked after an error and a rejection, which are complete answers", async () => {
    const gate = createGate();
    const harness = new Harness({
      async *respond() {
        await gate.wait();
        throw new Error("The model is away.");
      },
    });
    await harness.seed();
    const failing = readFrames(await harness.open(explicit));
    await gate.reached;
    const refused = await readFrames(await harness.open(explicit));
    expect(refused).toEqual([expect.stringContaining("Another reply"), MARK]);
    gate.open();
    expect((await failing).slice(-2)).toEqual([expect.stringContaining('"error"'), MARK]);
  });

  it("is not marked for a reader that fell behind and was disconnected", async () => {
    const harness = new Harness(
      {
        *respond() {
          for (let index = 0; index < 100; index += 1) yield textDelta("msg_1", "x".repeat(100));
        },
      },
      { maxReaderBacklog: 1_000 },
    );
    await harness.seed();
    const stream = await harness.open(explicit);
    await settle();
    expect(await readFrames(stream)).not.toContain(MARK);
  });

  it("is not marked if another process took over the thread", async () => {
    const time = new ManualTime();
    let now = time.clock();
    const clock = () => now;
    const gate = createGate();
    const turnStore = new MemoryTurnStore<TestContext>({ clock, ownerOf: ({ userId }) => userId });
    const harness = new Harness(
      {
        async *respond() {
          await gate.wait();
          yield* answer();
        },
      },
      { turnStore, clock, timers: time.timers },
    );
    await harness.seed();
    const stream = readFrames(await harness.open(explicit));
    await gate.reached;
    now += 20_000;
    await turnStore.begin({ id: "trn_other", thread_id: "thr_1", lease: 15_000 }, alice);
    gate.open();
    const told = await stream;
    expect(told).toHaveLength(2);
    expect(told).not.toContain(MARK);
  });
});
