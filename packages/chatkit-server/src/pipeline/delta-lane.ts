import type { ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";
import { isPlainTextDelta } from "./check-event";
import type { Interruptible } from "./interruptible";
import type { PendingItems } from "./pending-items";
import type { ThreadChanges } from "./thread-changes";

/** What the lane needs of a handler that runs. */
export interface DeltaSource {
  events: Interruptible<ThreadStreamEvent>;
  changes: ThreadChanges;
}

export interface DeltaLaneOptions {
  pending: PendingItems;
  signal: AbortSignal;
  encode: (event: TextDeltaEvent) => Uint8Array;
  /** The next frame by the long way. */
  longWay: () => Promise<IteratorResult<Uint8Array>>;
}

/**
 * The short way of text deltas from the handler to the reader. Nearly every event of a turn is one
 * that follows another, and it needs neither a write nor a wait; all other events take the long way
 * through the turn's generators, which rest while the lane is open.
 */
export class DeltaLane {
  readonly #options: DeltaLaneOptions;
  #source: DeltaSource | undefined;
  #open = false;
  #resolve: (result: IteratorResult<Uint8Array> | Promise<IteratorResult<Uint8Array>>) => void =
    () => {};
  #underWay: Promise<IteratorResult<Uint8Array>> | undefined;

  // Made once instead of once a delta.
  readonly #request = (
    resolve: (result: IteratorResult<Uint8Array> | Promise<IteratorResult<Uint8Array>>) => void,
  ) => {
    this.#resolve = resolve;
    this.#source?.events.request(this.#onResult, this.#onError);
  };
  readonly #onResult = (result: IteratorResult<ThreadStreamEvent>) => {
    if (result.done || !isPlainTextDelta(result.value)) {
      this.#takeLongWay(Promise.resolve(result));
      return;
    }
    const event = result.value;
    this.#options.pending.fold(event.item_id, event.update);
    this.#underWay = undefined;
    this.#resolve({ done: false, value: this.#options.encode(event) });
  };
  readonly #onError = (error: unknown) => {
    const failure = Promise.reject<never>(error);
    failure.catch(() => {});
    this.#takeLongWay(failure);
  };

  constructor(options: DeltaLaneOptions) {
    this.#options = options;
  }

  /** The handler runs from here on. */
  connect(source: DeltaSource): void {
    this.#source = source;
  }

  /** Called around the pause after a delta that took the long way. */
  set open(open: boolean) {
    this.#open = open;
  }

  /** Null where the next event has to take the long way. */
  next(): Promise<IteratorResult<Uint8Array>> | null {
    if (!this.#open || !this.#source) return null;
    if (this.#underWay) return this.#after(this.#underWay);
    if (this.#options.signal.aborted || this.#source.changes.areVisible()) return null;
    return (this.#underWay = new Promise(this.#request));
  }

  /** Someone who doesn't wait for what he asked for gets his frames in order all the same. */
  async #after(underWay: Promise<IteratorResult<Uint8Array>>): Promise<IteratorResult<Uint8Array>> {
    await underWay.catch(() => {});
    return this.next() ?? this.#options.longWay();
  }

  #takeLongWay(result: Promise<IteratorResult<ThreadStreamEvent>>): void {
    this.#underWay = undefined;
    this.#source?.events.unread(result);
    this.#resolve(this.#options.longWay());
  }
}
