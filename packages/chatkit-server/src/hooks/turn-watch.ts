import type { ThreadItem } from "../protocol";
import type { Logger } from "../logger";
import type { TimerHandle, Timers } from "../sse/timers";
import type { CheckpointState, TurnStore } from "../turn-store";

export interface WatchedTurn<Context> {
  turnId: string;
  context: Context;
  checkpoint: () => Checkpoint;
}

export interface Checkpoint {
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

interface Taken<Context> {
  turn: WatchedTurn<Context>;
  checkpoint: Checkpoint;
}

/**
 * Looks after all running turns of a server at once, with one timer: stores a checkpoint of each,
 * which renews its lease and reports whether another process asked it to stop. A turn that the
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
    const taken = [...this.#turns.values()]
      .filter(({ turnId }) => !this.#underWay.has(turnId))
      .map((turn) => ({ turn, checkpoint: turn.checkpoint() }));
    for (const { turn } of taken) this.#underWay.add(turn.turnId);
    try {
      await this.#store(taken);
    } catch (error) {
      this.#options.logger.warn({ err: error }, "turns could not be checkpointed");
    } finally {
      for (const { turn } of taken) this.#underWay.delete(turn.turnId);
    }
  }

  async #store(taken: readonly Taken<Context>[]): Promise<void> {
    if (taken.length === 0) return;
    const { turnStore, lease } = this.#options;
    if (turnStore.checkpoints) {
      const turns = taken.map(({ turn: { turnId, context }, checkpoint: { pending } }) => ({
        turnId,
        context,
        pending,
      }));
      const states = await turnStore.checkpoints(turns, lease);
      for (const [index, { checkpoint }] of taken.entries()) {
        const state = states[index];
        if (state) checkpoint.onStored(state);
      }
      return;
    }
    const stored = taken.map(async ({ turn: { turnId, context }, checkpoint }) => {
      const { pending } = checkpoint;
      checkpoint.onStored(await turnStore.checkpoint(turnId, { lease, pending }, context));
    });
    const failed = (await Promise.allSettled(stored)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  }
}
