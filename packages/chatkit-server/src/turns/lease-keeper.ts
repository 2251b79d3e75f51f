import type { PendingItems } from "../pipeline/pending-items";
import type { ServerSettings } from "../hooks/settings";
import { TurnInterruption, type InterruptionKind } from "../hooks/turn-interruption";
import type { Checkpoint, TurnWatch } from "../hooks/turn-watch";
import type { CheckpointState, TurnStore } from "../turn-store";

export interface LeaseKeeperOptions<Context> {
  turnId: string;
  context: Context;
  turnStore: TurnStore<Context>;
  watch: TurnWatch<Context>;
  settings: ServerSettings;
  pending: PendingItems;
  clock: () => number;
  interrupt: (kind: InterruptionKind) => void;
}

/** Fraction of the lease after which it is renewed, at the latest. */
export const RENEW_AFTER = 1 / 3;

/** Fraction of the lease after which an unrenewed lease is checked before the next write. */
const TRUSTED_FOR = 2 / 3;

/**
 * Runs alongside a turn: has its unfinished items stored and its lease renewed by the server's
 * `TurnWatch`, and interrupts it when another process has taken over or asked it to stop.
 */
export class LeaseKeeper<Context> {
  readonly #options: LeaseKeeperOptions<Context>;
  #storedRevision = 0;
  #isStopped = false;
  /** When the last checkpoint that the store answered was made. */
  #renewedAt: number;

  constructor(options: LeaseKeeperOptions<Context>) {
    this.#options = options;
    this.#renewedAt = options.clock();
    const { turnId, context, watch } = options;
    watch.add({ turnId, context, checkpoint: () => this.#checkpoint() });
  }

  /**
   * Call before each write to the thread. If the process was paused or lost its database
   * connection, another process may have taken the lease; in that case this throws a
   * `TurnInterruption`.
   */
  async hold(): Promise<void> {
    const { clock, settings, turnStore, turnId, context } = this.#options;
    if (clock() - this.#renewedAt < settings.leaseDuration * TRUSTED_FOR) return;
    const { pending, onStored } = this.#checkpoint();
    const lease = settings.leaseDuration;
    const state = await turnStore.checkpoint(turnId, { lease, pending }, context);
    onStored(state);
    if (state.lost) throw new TurnInterruption("lost");
  }

  stop(): void {
    this.#isStopped = true;
    this.#options.watch.remove(this.#options.turnId);
  }

  #checkpoint(): Checkpoint {
    const { pending, clock } = this.#options;
    const revision = pending.revision;
    const now = clock();
    return {
      pending: revision === this.#storedRevision ? undefined : pending.snapshot(),
      onStored: (state) => this.#onStored(state, revision, now),
    };
  }

  #onStored(state: CheckpointState, revision: number, now: number): void {
    const { interrupt } = this.#options;
    // A checkpoint that the turn's end overtook finds no running turn.
    if (this.#isStopped) return;
    this.#storedRevision = revision;
    if (state.lost) interrupt("lost");
    else if (state.stop_requested) interrupt("stop");
    if (!state.lost) this.#renewedAt = now;
  }
}
