import { describe, expect, it, vi } from "vitest";
import { MemoryTurnStore, type CheckpointState, type TurnCheckpoint } from "@acme/chatkit-server";
import { TurnWatch } from "../../src/hooks/turn-watch";
import { consoleLogger } from "../../src/logger";
import { ManualTime } from "../support/manual-timers";

interface Context {
  userId: string;
}

const INTERVAL = 2_000;
const LEASE = 15_000;
const RUNNING: CheckpointState = { stop_requested: false, lost: false };

/** A watch over a store that stores all checkpoints with one call. */
async function startWatch() {
  const time = new ManualTime();
  const turnStore = new MemoryTurnStore<Context>({
    clock: time.clock,
    ownerOf: ({ userId }) => userId,
  });
  const checkpoints = vi.fn(
    async (turns: readonly TurnCheckpoint<Context>[], lease: number): Promise<CheckpointState[]> =>
      Promise.all(
        turns.map(({ turnId, context, pending }) =>
          turnStore.checkpoint(turnId, { lease, pending }, context),
        ),
      ),
  );
  Object.assign(turnStore, { checkpoints });
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
    const onStored = vi.fn<(state: CheckpointState) => void>();
    watch.add({ turnId, context, checkpoint: () => ({ pending: [], onStored }) });
    return { turnId, threadId, context, onStored };
  }

  return { time, turnStore, checkpoints, logger, watch, begin };
}

describe("the watch over a server's turns", () => {
  it("stores the checkpoints of all running turns with one call, and reports requests to stop", async () => {
    const { time, turnStore, checkpoints, begin } = await startWatch();
    const turns = await Promise.all(["ann", "bob"].map(begin));
    await turnStore.requestStop("thr_bob", { userId: "bob" });

    await time.advance(INTERVAL);

    expect(checkpoints.mock.calls).toEqual([
      [
        [
          { turnId: "trn_ann", context: { userId: "ann" }, pending: [] },
          { turnId: "trn_bob", context: { userId: "bob" }, pending: [] },
        ],
        LEASE,
      ],
    ]);
    expect(turns.map(({ onStored }) => onStored.mock.calls)).toEqual([
      [[RUNNING]],
      [[{ stop_requested: true, lost: false }]],
    ]);
  });

  it("asks nothing once no turn runs, and begins again with the next one", async () => {
    const { time, checkpoints, watch, begin } = await startWatch();
    const { turnId } = await begin("ann");
    watch.remove(turnId);
    await time.advance(10 * INTERVAL);
    expect(checkpoints).not.toHaveBeenCalled();

    await begin("bob");
    await time.advance(INTERVAL);
    expect(checkpoints).toHaveBeenCalledTimes(1);
  });

  it("asks about a turn again only once the store has answered, but about others", async () => {
    const { time, checkpoints, begin } = await startWatch();
    let answer = (_states: CheckpointState[]) => {};
    checkpoints.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await begin("ann");
    await time.advance(INTERVAL);
    await begin("bob");
    await time.advance(2 * INTERVAL);
    answer([RUNNING]);
    await time.advance(INTERVAL);
    expect(checkpoints.mock.calls.map(([turns]) => turns.map(({ turnId }) => turnId))).toEqual([
      ["trn_ann"],
      ["trn_bob"],
      ["trn_bob"],
      ["trn_ann", "trn_bob"],
    ]);
  });

  it("goes on after the store has failed, and logs it", async () => {
    const { time, checkpoints, logger, begin } = await startWatch();
    checkpoints.mockRejectedValueOnce(new Error("gone"));
    const { onStored } = await begin("ann");
    await time.advance(INTERVAL);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(onStored).not.toHaveBeenCalled();

    await time.advance(INTERVAL);
    expect(onStored).toHaveBeenCalledTimes(1);
  });

  it("stores each checkpoint alone in a store that can't do several at once", async () => {
    const { time, turnStore, logger, begin } = await startWatch();
    Object.assign(turnStore, { checkpoints: undefined });
    const turns = await Promise.all(["ann", "bob"].map(begin));
    vi.spyOn(turnStore, "checkpoint").mockRejectedValueOnce(new Error("gone"));
    await time.advance(INTERVAL);
    expect(turns.map(({ onStored }) => onStored.mock.calls)).toEqual([[], [[RUNNING]]]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
