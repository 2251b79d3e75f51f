import type { ThreadItem } from "../protocol";
import type { Logger } from "../logger";
import type { TimerHandle, Timers } from "../sse/timers";
import type { CheckpointState, RunningTurnKey, TurnStore } from "../turn-store";

export interface WatchedTurn<Context> extends RunningTurnKey<Context> {
  threadId: string;
  /** What must be stored before the next look; undefined for nothing. */
  due: () => DueCheckpoint | undefined;
  /** Called when another process has asked the turn to stop; later calls must do nothing. */
  stop: () => void;
}

export interface DueCheckpoint {
  /** The unfinished items; undefined if they are stored already. */
  pending: ThreadItem[] | undefined;
  /** Called when the store has answered; not called if it fails. */
  onStored: (state: CheckpointState) => void;
}

export interface TurnWatchOptions<Context> {
  turnStore: TurnStore<Context>;
  timers: Timers;
  /** Milliseconds from one look to the next. */
  interval: number;
  /** Milliseconds for which a checkpoint renews a lease. */
  lease: number;
  logger: Logger;
}

interface Due<Context> {
  turn: WatchedTurn<Context>;
  checkpoint: DueCheckpoint;
}

/**
 * Looks after all running turns of a server at once, with one timer: stores the checkpoints that
 * are due, which also reports requests to stop, and asks about the other turns. A turn that the
 * store hasn't answered for yet is left out, so that a query that hangs holds up no other turn.
 */
export class TurnWatch<Context> {
  readonly #options: TurnWatchOptions<Context>;
  readonly #turns = new Map<string, WatchedTurn<Context>>();
  #timer: TimerHandle | undefined;
  /** The ids of the turns that the store is being asked about. */
  readonly #underWay = new Set<string>();

  constructor(options: TurnWatchOptions<Context>) {
    this.#options = options;
  }

  get interval(): number {
    return this.#options.interval;
  }

  add(turn: WatchedTurn<Context>): void {
    this.#turns.set(turn.turnId, turn);
    this.#schedule();
  }

  remove(turnId: string): void {
    this.#turns.delete(turnId);
    if (this.#turns.size > 0 || this.#timer === undefined) return;
    this.#options.timers.clear(this.#timer);
    this.#timer = undefined;
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#turns.size === 0) return;
    const { timers, interval } = this.#options;
    this.#timer = timers.set(() => void this.#look(), interval);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#schedule();
    const due: Due<Context>[] = [];
    const others: WatchedTurn<Context>[] = [];
    for (const turn of this.#turns.values()) {
      if (this.#underWay.has(turn.turnId)) continue;
      const checkpoint = turn.due();
      if (checkpoint) due.push({ turn, checkpoint });
      else others.push(turn);
    }
    await Promise.all([
      this.#attempt(
        due.map(({ turn }) => turn),
        "turns could not be checkpointed",
        () => this.#store(due),
      ),
      this.#attempt(others, "could not ask whether turns should stop", () => this.#ask(others)),
    ]);
  }

  async #attempt(
    turns: readonly WatchedTurn<Context>[],
    failure: string,
    step: () => Promise<void>,
  ): Promise<void> {
    for (const { turnId } of turns) this.#underWay.add(turnId);
    try {
      await step();
    } catch (error) {
      this.#options.logger.warn({ err: error }, failure);
    } finally {
      for (const { turnId } of turns) this.#underWay.delete(turnId);
    }
  }

  async #store(due: readonly Due<Context>[]): Promise<void> {
    if (due.length === 0) return;
    const { turnStore, lease } = this.#options;
    if (turnStore.checkpoints) {
      const turns = due.map(({ turn: { turnId, context }, checkpoint: { pending } }) => ({
        turnId,
        context,
        pending,
      }));
      const states = await turnStore.checkpoints(turns, lease);
      for (const [index, { checkpoint }] of due.entries()) {
        const state = states[index];
        if (state) checkpoint.onStored(state);
      }
      return;
    }
    const stored = due.map(async ({ turn: { turnId, context }, checkpoint }) => {
      const { pending } = checkpoint;
      checkpoint.onStored(await turnStore.checkpoint(turnId, { lease, pending }, context));
    });
    const failed = (await Promise.allSettled(stored)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }

  async #ask(turns: readonly WatchedTurn<Context>[]): Promise<void> {
    if (turns.length === 0) return;
    const stopped = await this.#stoppedAmong(turns);
    for (const { turnId, stop } of turns) if (stopped.has(turnId)) stop();
  }

  async #stoppedAmong(turns: readonly WatchedTurn<Context>[]): Promise<ReadonlySet<string>> {
    const { turnStore } = this.#options;
    if (turnStore.stopsRequested) return turnStore.stopsRequested(turns);
    const newest = await Promise.all(
      turns.map(({ threadId, context }) => turnStore.load(threadId, context)),
    );
    return new Set(newest.flatMap((turn) => (turn?.stop_requested ? [turn.id] : [])));
  }
}
