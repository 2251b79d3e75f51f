import { CUT_OFF, type StreamEnd, type TurnFrames } from "../hooks/running-turn";

type FrameResult = IteratorResult<Uint8Array, StreamEnd>;

/**
 * Frames queued for one reader of a turn that doesn't wait for its readers. A reader that falls
 * behind by more than `maxBytes` is disconnected and can attach again.
 */
export class FrameQueue implements TurnFrames {
  readonly #maxBytes: number;
  readonly #onReturn: () => void;
  #frames: Uint8Array[] = [];
  #position = 0;
  #bytes = 0;
  #end: FrameResult | null = null;
  #waiting: ((result: FrameResult) => void)[] = [];

  constructor(maxBytes: number, onReturn: () => void) {
    this.#maxBytes = maxBytes;
    this.#onReturn = onReturn;
  }

  push(frame: Uint8Array): void {
    if (this.#end) return;
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting({ done: false, value: frame });
      return;
    }
    this.#frames.push(frame);
    this.#bytes += frame.byteLength;
    if (this.#bytes > this.#maxBytes) this.cutOff();
  }

  /** No more frames follow; queued ones can still be read. */
  close(): void {
    this.#finish({ done: true, value: undefined });
  }

  /** Tells the reader that the turn continues in another process. */
  cutOff(): void {
    this.#reset();
    this.#finish({ done: true, value: CUT_OFF });
    this.#onReturn();
  }

  next(): Promise<FrameResult> {
    const frame = this.#frames[this.#position];
    if (frame) {
      this.#position += 1;
      this.#bytes -= frame.byteLength;
      if (this.#position === this.#frames.length) this.#reset();
      return Promise.resolve({ done: false, value: frame });
    }
    if (this.#end) return Promise.resolve(this.#end);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  return(): Promise<FrameResult> {
    this.#reset();
    this.close();
    this.#onReturn();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(end: FrameResult): void {
    this.#end ??= end;
    for (const waiting of this.#waiting.splice(0)) waiting(this.#end);
  }

  #reset(): void {
    this.#frames = [];
    this.#position = 0;
    this.#bytes = 0;
  }
}
