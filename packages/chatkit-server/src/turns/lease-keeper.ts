import type { Logger } from "../logger";
import type { PendingItems } from "../pipeline/pending-items";
import type { ServerSettings } from "../hooks/settings";
import type { TimerHandle } from "../sse/timers";
import type { TurnStore } from "../turn-store";
import { TurnInterruption, type InterruptionKind } from "../hooks/turn-interruption";

export interface LeaseKeeperOptions<Context> {
  turnId: string;
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
 * another process has taken over.
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

  get #interval(): number {
    const { checkpointInterval, leaseDuration } = this.#options.settings;
    return Math.min(checkpointInterval, leaseDuration * RENEW_AFTER);
  }

  #schedule(): void {
    this.#timer = this.#options.settings.timers.set(() => void this.#tick(), this.#interval);
  }

  async #tick(): Promise<void> {
    const { logger, turnId } = this.#options;
    this.#sinceCheckpoint += this.#interval;
    try {
      if (this.#isCheckpointDue()) await this.#checkpoint();
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
    return this.#sinceCheckpoint + this.#interval > latest;
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
}
