import type { ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";
import { isPlainTextDelta } from "./check-event";
import type { Interruptible } from "./interruptible";
import type { PendingItems } from "./pending-items";
import type { ThreadChanges } from "./thread-changes";

/** What the lane needs from a running handler. */
export interface DeltaSource {
  events: Interruptible<ThreadStreamEvent>;
  changes: ThreadChanges;
}

export interface DeltaLaneOptions {
  pending: PendingItems;
  signal: AbortSignal;
  encode: (event: TextDeltaEvent) => Uint8Array;
  /** The next frame from the turn's generators. */
  slowPath: () => Promise<IteratorResult<Uint8Array>>;
}

/**
 * A fast path for text deltas from the handler to the reader. Most events of a turn are deltas
 * that follow another delta and need no write and no wait. All other events go through the turn's
 * generators, which are suspended while the lane is open.
 */
export class DeltaLane {
  readonly #options: DeltaLaneOptions;
  #source: DeltaSource | undefined;
  #open = false;
  #resolve: (result: IteratorResult<Uint8Array> | Promise<IteratorResult<Uint8Array>>) => void =
    () => {};
  #inProgress: Promise<IteratorResult<Uint8Array>> | undefined;

  // Created once instead of for every delta.
  readonly #request = (
    resolve: (result: IteratorResult<Uint8Array> | Promise<IteratorResult<Uint8Array>>) => void,
  ) => {
    this.#resolve = resolve;
    this.#source?.events.request(this.#onResult, this.#onError);
  };
  readonly #onResult = (result: IteratorResult<ThreadStreamEvent>) => {
    if (result.done || !isPlainTextDelta(result.value)) {
      this.#takeSlowPath(Promise.resolve(result));
      return;
    }
    const event = result.value;
    this.#options.pending.fold(event.item_id, event.update);
    this.#inProgress = undefined;
    this.#resolve({ done: false, value: this.#options.encode(event) });
  };
  readonly #onError = (error: unknown) => {
    const failure = Promise.reject<never>(error);
    failure.catch(() => {});
    this.#takeSlowPath(failure);
  };

  constructor(options: DeltaLaneOptions) {
    this.#options = options;
  }

  /** Called when the handler starts. */
  connect(source: DeltaSource): void {
    this.#source = source;
  }

  /** Set to true while the generators are suspended after a delta. */
  set open(open: boolean) {
    this.#open = open;
  }

  /** Null if the next event must come from the generators. */
  next(): Promise<IteratorResult<Uint8Array>> | null {
    if (!this.#open || !this.#source) return null;
    if (this.#inProgress) return this.#after(this.#inProgress);
    if (this.#options.signal.aborted || this.#source.changes.areVisible()) return null;
    return (this.#inProgress = new Promise(this.#request));
  }

  /** Keeps frames in order if a reader calls `next` again before the previous call has resolved. */
  async #after(
    inProgress: Promise<IteratorResult<Uint8Array>>,
  ): Promise<IteratorResult<Uint8Array>> {
    await inProgress.catch(() => {});
    return this.next() ?? this.#options.slowPath();
  }

  #takeSlowPath(result: Promise<IteratorResult<ThreadStreamEvent>>): void {
    this.#inProgress = undefined;
    this.#source?.events.unread(result);
    this.#resolve(this.#options.slowPath());
  }
}
