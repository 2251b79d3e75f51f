import { describe, expect, it, vi } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { StopPoll } from "../../src/hooks/stop-poll";
import { consoleLogger } from "../../src/logger";
import { ManualTime } from "../support/manual-timers";

interface Context {
  userId: string;
}

const INTERVAL = 500;

async function startPoll() {
  const time = new ManualTime();
  const turnStore = new MemoryTurnStore<Context>({
    clock: time.clock,
    ownerOf: ({ userId }) => userId,
  });
  const ask = vi.spyOn(turnStore, "stopsRequested");
  const logger = { ...consoleLogger, warn: vi.fn() };
  const poll = new StopPoll<Context>({
    turnStore,
    timers: time.timers,
    interval: INTERVAL,
    logger,
  });

  async function begin(userId: string) {
    const context = { userId };
    const [turnId, threadId] = [`trn_${userId}`, `thr_${userId}`];
    await turnStore.begin({ id: turnId, thread_id: threadId, lease: 15_000 }, context);
    const stop = vi.fn();
    poll.add({ turnId, threadId, context, stop });
    return { turnId, threadId, context, stop };
  }

  return { time, turnStore, ask, logger, poll, begin };
}

describe("the poll for stops from other processes", () => {
  it("queries once for all running turns, and stops the requested ones", async () => {
    const { time, turnStore, ask, begin } = await startPoll();
    const turns = await Promise.all(["ann", "bob", "cid"].map(begin));
    await turnStore.requestStop("thr_bob", { userId: "bob" });

    await time.advance(INTERVAL);

    expect(ask).toHaveBeenCalledTimes(1);
    expect(turns.map(({ stop }) => stop.mock.calls.length)).toEqual([0, 1, 0]);
  });

  it("stops when no turn runs, and starts again with the next one", async () => {
    const { time, ask, poll, begin } = await startPoll();
    const { turnId } = await begin("ann");
    poll.remove(turnId);
    await time.advance(10 * INTERVAL);
    expect(ask).not.toHaveBeenCalled();

    await begin("bob");
    await time.advance(INTERVAL);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("doesn't query again before the store has answered", async () => {
    const { time, ask, begin } = await startPoll();
    let answer = (_stopped: ReadonlySet<string>) => {};
    ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await begin("ann");
    await time.advance(INTERVAL);
    await begin("bob");
    await time.advance(10 * INTERVAL);
    expect(ask).toHaveBeenCalledTimes(1);

    answer(new Set());
    await time.advance(INTERVAL);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("continues after the store has failed, and logs it", async () => {
    const { time, turnStore, ask, logger, begin } = await startPoll();
    ask.mockRejectedValueOnce(new Error("gone"));
    const { threadId, context, stop } = await begin("ann");
    await turnStore.requestStop(threadId, context);
    await time.advance(INTERVAL);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(stop).not.toHaveBeenCalled();

    await time.advance(INTERVAL);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
