/** Frames of a stream that tells when it is over, however it ends. */
export class OpenStream implements AsyncIterableIterator<Uint8Array> {
  readonly #frames: AsyncIterator<Uint8Array>;
  readonly #close: (outcome: StreamOutcome) => void;
  readonly #watch = (result: IteratorResult<Uint8Array>) => {
    if (result.done) this.#end("completed");
    return result;
  };
  readonly #fail = (error: unknown) => {
    this.#end("disconnected");
    throw error;
  };
  #open = true;

  constructor(frames: AsyncIterator<Uint8Array>, close: (outcome: StreamOutcome) => void) {
    this.#frames = frames;
    this.#close = close;
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

  #end(outcome: StreamOutcome): void {
    if (!this.#open) return;
    this.#open = false;
    this.#close(outcome);
  }
}

/** Whether the client got everything or went away before. */
export type StreamOutcome = "completed" | "disconnected";
