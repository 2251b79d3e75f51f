import type { ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";
import { isPlainTextDelta } from "./check-event";
import type { Interruptible } from "./interruptible";
import type { PendingItems } from "./pending-items";
import type { ThreadChanges } from "./thread-changes";

type FrameResult = IteratorResult<Uint8Array>;
type EventResult = IteratorResult<ThreadStreamEvent>;
type ResolveFrame = (result: FrameResult | Promise<FrameResult>) => void;

/** A running handler: its events, and what it has changed in its thread. */
export interface RunningHandler {
  events: Interruptible<ThreadStreamEvent>;
  changes: ThreadChanges;
}

export interface DeltaFastPathOptions {
  pending: PendingItems;
  signal: AbortSignal;
  encode: (event: TextDeltaEvent) => Uint8Array;
  /** Reads the next frame from the turn's generators. */
  readSlowly: () => Promise<FrameResult>;
}

/**
 * Sends text deltas from the handler to the reader without going through the turn's generators.
 * Most events are deltas that follow another delta, and those need no database write.
 */
export class DeltaFastPath {
  /** True only while the generators are suspended after a delta. */
  isOpen = false;
  readonly #options: DeltaFastPathOptions;
  #handler: RunningHandler | undefined;
  #frameInProgress: Promise<FrameResult> | undefined;
  #resolveFrame: ResolveFrame = () => {};

  // Closures are created once per turn because they run for every delta.
  readonly #requestEvent = (resolveFrame: ResolveFrame) => {
    this.#resolveFrame = resolveFrame;
    this.#handler?.events.request(this.#handleEvent, this.#handleError);
  };
  readonly #handleEvent = (result: EventResult) => {
    if (!result.done && isPlainTextDelta(result.value)) this.#send(result.value);
    else this.#handToGenerators(Promise.resolve(result));
  };
  readonly #handleError = (error: unknown) => {
    const failure = Promise.reject<never>(error);
    // The generators read the rejection later; until then, it must not count as unhandled.
    failure.catch(() => {});
    this.#handToGenerators(failure);
  };

  constructor(options: DeltaFastPathOptions) {
    this.#options = options;
  }

  /** Called when the handler starts. */
  connect(handler: RunningHandler): void {
    this.#handler = handler;
  }

  /** The next frame; null if it must come from the generators. */
  next(): Promise<FrameResult> | null {
    if (!this.isOpen || !this.#handler) return null;
    if (this.#frameInProgress) return this.#nextAfter(this.#frameInProgress);
    if (this.#options.signal.aborted || this.#handler.changes.areVisible()) return null;
    this.#frameInProgress = new Promise(this.#requestEvent);
    return this.#frameInProgress;
  }

  /** Keeps frames in order if a reader asks for the next one before it got the previous one. */
  async #nextAfter(previous: Promise<FrameResult>): Promise<FrameResult> {
    await previous.catch(() => {});
    return this.next() ?? this.#options.readSlowly();
  }

  #send(delta: TextDeltaEvent): void {
    this.#options.pending.fold(delta.item_id, delta.update);
    this.#frameInProgress = undefined;
    this.#resolveFrame({ done: false, value: this.#options.encode(delta) });
  }

  #handToGenerators(result: Promise<EventResult>): void {
    this.#frameInProgress = undefined;
    this.#handler?.events.unread(result);
    this.#resolveFrame(this.#options.readSlowly());
  }
}
