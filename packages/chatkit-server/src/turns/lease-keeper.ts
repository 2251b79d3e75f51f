import type { Logger } from "../logger";
import type { PendingItems } from "../pipeline/pending-items";
import type { ServerSettings } from "../hooks/settings";
import type { TimerHandle } from "../sse/timers";
import type { TurnStore } from "../turn-store";
import { TurnInterruption, type InterruptionKind } from "../hooks/turn-interruption";

export interface LeaseKeeperOptions<Context> {
  turnId: string;
  threadId: string;
  context: Context;
  turnStore: TurnStore<Context>;
  settings: ServerSettings;
  pending: PendingItems;
  logger: Logger;
  clock: () => number;
  interrupt: (kind: InterruptionKind) => void;
}

/** Fraction of the lease after which it is renewed. */
const RENEW_AFTER = 1 / 3;

/** Fraction of the lease after which an unrenewed lease is checked before the next write. */
const TRUSTED_FOR = 2 / 3;

/**
 * Runs alongside a turn: stores its unfinished items, renews its lease, and interrupts it when
 * another process requests a stop or has taken over.
 */
export class LeaseKeeper<Context> {
  readonly #options: LeaseKeeperOptions<Context>;
  #timer: TimerHandle | undefined;
  #stopped = false;
  #sinceCheckpoint = 0;
  #storedRevision = 0;
  #renewedAt: number;

  constructor(options: LeaseKeeperOptions<Context>) {
    this.#options = options;
    this.#renewedAt = options.clock();
    this.#schedule();
  }

  /**
   * Call before each write to the thread. If the process was paused or lost its database
   * connection, another process may have taken the lease; in that case this throws a
   * `TurnInterruption`.
   */
  async hold(): Promise<void> {
    const { clock, settings } = this.#options;
    if (clock() - this.#renewedAt < settings.leaseDuration * TRUSTED_FOR) return;
    const { lost } = await this.#checkpoint();
    if (lost) throw new TurnInterruption("lost");
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== undefined) this.#options.settings.timers.clear(this.#timer);
  }

  #schedule(): void {
    const { timers, stopPollInterval } = this.#options.settings;
    this.#timer = timers.set(() => void this.#tick(), stopPollInterval);
  }

  async #tick(): Promise<void> {
    const { settings, logger, turnId } = this.#options;
    this.#sinceCheckpoint += settings.stopPollInterval;
    try {
      if (this.#isCheckpointDue()) await this.#checkpoint();
      else if (await this.#isStopRequested()) this.#options.interrupt("stop");
    } catch (error) {
      logger.warn({ turnId, err: error }, "turn could not be checkpointed");
    }
    if (!this.#stopped) this.#schedule();
  }

  #isCheckpointDue(): boolean {
    const { settings, pending } = this.#options;
    const news = pending.revision !== this.#storedRevision;
    // Waiting for the tick after the next one would be too late.
    const latest = news ? settings.checkpointInterval : settings.leaseDuration * RENEW_AFTER;
    return this.#sinceCheckpoint + settings.stopPollInterval > latest;
  }

  async #checkpoint(): Promise<{ lost: boolean }> {
    const { turnStore, turnId, context, settings, pending, clock, interrupt } = this.#options;
    const revision = pending.revision;
    const now = clock();
    const state = await turnStore.checkpoint(
      turnId,
      {
        lease: settings.leaseDuration,
        pending: revision === this.#storedRevision ? undefined : pending.snapshot(),
      },
      context,
    );
    this.#storedRevision = revision;
    this.#sinceCheckpoint = 0;
    if (state.lost) interrupt("lost");
    else if (state.stop_requested) interrupt("stop");
    if (!state.lost) this.#renewedAt = now;
    return state;
  }

  async #isStopRequested(): Promise<boolean> {
    const { turnStore, turnId, threadId, context } = this.#options;
    if (turnStore.stopRequested) return turnStore.stopRequested(turnId, context);
    const newest = await turnStore.load(threadId, context);
    return newest?.id === turnId && newest.stop_requested;
  }
}
