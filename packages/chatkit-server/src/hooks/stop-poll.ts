import type { Logger } from "../logger";
import type { TimerHandle, Timers } from "../sse/timers";
import type { RunningTurnKey, TurnStore } from "../turn-store";

export interface PolledTurn<Context> extends RunningTurnKey<Context> {
  threadId: string;
  /** Called when another process has asked the turn to stop; later calls must do nothing. */
  stop: () => void;
}

export interface StopPollOptions<Context> {
  turnStore: TurnStore<Context>;
  timers: Timers;
  /** Milliseconds from one poll's end to the next poll. */
  interval: number;
  logger: Logger;
}

/**
 * Asks the store whether other processes have asked turns to stop: one query at a time for all the
 * turns of a server, and none while no turn runs.
 */
export class StopPoll<Context> {
  readonly #options: StopPollOptions<Context>;
  readonly #turns = new Map<string, PolledTurn<Context>>();
  #timer: TimerHandle | undefined;
  #asking = false;

  constructor(options: StopPollOptions<Context>) {
    this.#options = options;
  }

  add(turn: PolledTurn<Context>): void {
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
    if (this.#asking || this.#timer !== undefined || this.#turns.size === 0) return;
    const { timers, interval } = this.#options;
    this.#timer = timers.set(() => void this.#ask(), interval);
  }

  async #ask(): Promise<void> {
    this.#timer = undefined;
    this.#asking = true;
    try {
      const turns = [...this.#turns.values()];
      const stopped = await this.#stoppedAmong(turns);
      for (const { turnId, stop } of turns) if (stopped.has(turnId)) stop();
    } catch (error) {
      this.#options.logger.warn({ err: error }, "could not ask whether turns should stop");
    } finally {
      this.#asking = false;
      this.#schedule();
    }
  }

  async #stoppedAmong(turns: readonly PolledTurn<Context>[]): Promise<ReadonlySet<string>> {
    const { turnStore } = this.#options;
    if (turnStore.stopsRequested) return turnStore.stopsRequested(turns);
    const newest = await Promise.all(
      turns.map(({ threadId, context }) => turnStore.load(threadId, context)),
    );
    return new Set(newest.flatMap((turn) => (turn?.stop_requested ? [turn.id] : [])));
  }
}
