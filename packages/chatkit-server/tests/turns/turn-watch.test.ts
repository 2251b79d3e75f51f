import { describe, expect, it, vi } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { TurnWatch, type DueCheckpoint } from "../../src/hooks/turn-watch";
import { consoleLogger } from "../../src/logger";
import { ManualTime } from "../support/manual-timers";

interface Context {
  userId: string;
}

const INTERVAL = 1_000;
const LEASE = 15_000;

async function startWatch() {
  const time = new ManualTime();
  const turnStore = new MemoryTurnStore<Context>({
    clock: time.clock,
    ownerOf: ({ userId }) => userId,
  });
  const ask = vi.spyOn(turnStore, "stopsRequested");
  const checkpoint = vi.spyOn(turnStore, "checkpoint");
  const logger = { ...consoleLogger, warn: vi.fn() };
  const watch = new TurnWatch<Context>({
    turnStore,
    timers: time.timers,
    interval: INTERVAL,
    lease: LEASE,
    logger,
  });

  async function begin(userId: string) {
    const context = { userId };
    const [turnId, threadId] = [`trn_${userId}`, `thr_${userId}`];
    await turnStore.begin({ id: turnId, thread_id: threadId, lease: LEASE }, context);
    const stop = vi.fn();
    const due = vi.fn<() => DueCheckpoint | undefined>();
    watch.add({ turnId, threadId, context, due, stop });
    return { turnId, threadId, context, due, stop };
  }

  return { time, turnStore, ask, checkpoint, logger, watch, begin };
}

describe("the watch over a server's turns", () => {
  it("asks once for all running turns, and stops those that were asked to", async () => {
    const { time, turnStore, ask, begin } = await startWatch();
    const turns = await Promise.all(["ann", "bob", "cid"].map(begin));
    await turnStore.requestStop("thr_bob", { userId: "bob" });

    await time.advance(INTERVAL);

    expect(ask).toHaveBeenCalledTimes(1);
    expect(turns.map(({ stop }) => stop.mock.calls.length)).toEqual([0, 1, 0]);
  });

  it("asks nothing once no turn runs, and begins again with the next one", async () => {
    const { time, ask, watch, begin } = await startWatch();
    const { turnId } = await begin("ann");
    watch.remove(turnId);
    await time.advance(10 * INTERVAL);
    expect(ask).not.toHaveBeenCalled();

    await begin("bob");
    await time.advance(INTERVAL);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks about a turn again only once the store has answered, but about others", async () => {
    const { time, ask, begin } = await startWatch();
    let answer = (_stopped: ReadonlySet<string>) => {};
    ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await begin("ann");
    await time.advance(INTERVAL);
    await begin("bob");
    await time.advance(2 * INTERVAL);
    answer(new Set());
    await time.advance(INTERVAL);
    expect(ask.mock.calls.map(([turns]) => turns.map(({ turnId }) => turnId))).toEqual([
      ["trn_ann"],
      ["trn_bob"],
      ["trn_bob"],
      ["trn_ann", "trn_bob"],
    ]);
  });

  it("goes on after the store has failed, and logs it", async () => {
    const { time, turnStore, ask, logger, begin } = await startWatch();
    ask.mockRejectedValueOnce(new Error("gone"));
    const { threadId, context, stop } = await begin("ann");
    await turnStore.requestStop(threadId, context);
    await time.advance(INTERVAL);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();

    await time.advance(INTERVAL);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("stores all checkpoints that are due with one call, and asks about the others", async () => {
    const { time, turnStore, ask, checkpoint, begin } = await startWatch();
    const checkpoints = vi.fn(async (turns: readonly unknown[]) =>
      turns.map(() => ({ stop_requested: false, lost: false })),
    );
    Object.assign(turnStore, { checkpoints });
    const [ann, bob] = await Promise.all(["ann", "bob", "cid"].map(begin));
    const onStored = vi.fn();
    ann?.due.mockReturnValueOnce({ pending: [], onStored });
    bob?.due.mockReturnValueOnce({ pending: undefined, onStored });

    await time.advance(INTERVAL);

    expect(checkpoints.mock.calls).toEqual([
      [
        [
          { turnId: "trn_ann", context: { userId: "ann" }, pending: [] },
          { turnId: "trn_bob", context: { userId: "bob" }, pending: undefined },
        ],
        LEASE,
      ],
    ]);
    expect(checkpoint).not.toHaveBeenCalled();
    expect(onStored).toHaveBeenCalledTimes(2);
    expect(ask.mock.calls.map(([turns]) => turns.map(({ turnId }) => turnId))).toEqual([
      ["trn_cid"],
    ]);
  });

  it("stores each checkpoint alone in a store that can't do several at once", async () => {
    const { time, checkpoint, logger, begin } = await startWatch();
    const turns = await Promise.all(["ann", "bob"].map(begin));
    checkpoint.mockRejectedValueOnce(new Error("gone"));
    const stored = turns.map(({ due }) => {
      const onStored = vi.fn();
      due.mockReturnValueOnce({ pending: undefined, onStored });
      return onStored;
    });
    await time.advance(INTERVAL);
    expect(stored.map((onStored) => onStored.mock.calls)).toEqual([
      [],
      [[{ stop_requested: false, lost: false }]],
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
