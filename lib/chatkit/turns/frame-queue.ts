/**
 * Frames on their way to one reader of a turn that doesn't wait for its readers. A reader that falls
 * behind by more than `maxBytes` is cut off: it can attach anew.
 */
export class FrameQueue implements AsyncIterableIterator<Uint8Array> {
  readonly #maxBytes: number;
  readonly #onReturn: () => void;
  #frames: Uint8Array[] = [];
  #position = 0;
  #bytes = 0;
  #closed = false;
  #waiting: ((result: IteratorResult<Uint8Array>) => void)[] = [];

  constructor(maxBytes: number, onReturn: () => void) {
    this.#maxBytes = maxBytes;
    this.#onReturn = onReturn;
  }

  push(frame: Uint8Array): void {
    if (this.#closed) return;
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting({ done: false, value: frame });
      return;
    }
    this.#frames.push(frame);
    this.#bytes += frame.byteLength;
    if (this.#bytes > this.#maxBytes) this.#cutOff();
  }

  /** No frame follows; those that wait are still read. */
  close(): void {
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const frame = this.#frames[this.#position];
    if (frame) {
      this.#position += 1;
      this.#bytes -= frame.byteLength;
      if (this.#position === this.#frames.length) this.#reset();
      return Promise.resolve({ done: false, value: frame });
    }
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<IteratorResult<Uint8Array>> {
    this.#reset();
    this.close();
    this.#onReturn();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #cutOff(): void {
    this.#reset();
    this.close();
    this.#onReturn();
  }

  #reset(): void {
    this.#frames = [];
    this.#position = 0;
    this.#bytes = 0;
  }
}
