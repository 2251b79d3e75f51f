import { endMarkFrame } from "../sse";
import { CUT_OFF } from "../hooks/running-turn";
import type { StreamOutcome } from "../hooks/server-hooks";

export interface OpenStreamOptions {
  /**
   * Whether the end of the stream is marked, so that its reader can distinguish it from a broken
   * connection.
   */
  markEnd: boolean;
  onClose: (outcome: StreamOutcome) => void;
}

/** Frames of a stream, with a callback that runs however the stream ends. */
export class OpenStream implements AsyncIterableIterator<Uint8Array> {
  readonly #frames: AsyncIterator<Uint8Array, unknown>;
  readonly #options: OpenStreamOptions;
  readonly #watch = (result: IteratorResult<Uint8Array, unknown>): IteratorResult<Uint8Array> =>
    result.done ? this.#last(result.value === CUT_OFF) : result;
  readonly #fail = (error: unknown) => {
    this.#end("disconnected");
    throw error;
  };
  #open = true;

  constructor(frames: AsyncIterator<Uint8Array, unknown>, options: OpenStreamOptions) {
    this.#frames = frames;
    this.#options = options;
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    return this.#frames.next().then(this.#watch, this.#fail);
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#end("disconnected");
    await this.#frames.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #last(cutOff: boolean): IteratorResult<Uint8Array> {
    const marks = this.#open && this.#options.markEnd && !cutOff;
    this.#end(cutOff ? "disconnected" : "completed");
    return marks ? { done: false, value: endMarkFrame } : { done: true, value: undefined };
  }

  #end(outcome: StreamOutcome): void {
    if (!this.#open) return;
    this.#open = false;
    this.#options.onClose(outcome);
  }
}
