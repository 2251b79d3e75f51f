import { TimeShare } from "./time-slice";

/**
 * Maximum bytes of the frames in a chunk, so that a fast producer doesn't run ahead of its reader.
 */
const MAX_BATCH_BYTES = 16_384;

/** Calls back after everything that is ready now has been processed. */
const afterThisTurn: (callback: () => void) => unknown =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/**
 * Joins frames that are ready at the same time into one chunk, because for a web stream and a
 * socket the cost of a chunk far exceeds that of its bytes. A single ready frame is sent alone. At
 * most one frame is requested ahead of the reader.
 */
export function coalesceFrames(
  frames: AsyncIterable<Uint8Array>,
): AsyncIterableIterator<Uint8Array> {
  return new CoalescedFrames(frames[Symbol.asyncIterator]());
}

interface Reader {
  resolve: (result: IteratorResult<Uint8Array>) => void;
  reject: (reason: unknown) => void;
}

class CoalescedFrames implements AsyncIterableIterator<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #share = new TimeShare();
  #batch: Uint8Array[] = [];
  #bytes = 0;
  #reader: Reader | undefined;
  #busy = false;
  #ended = false;
  #failure: { reason: unknown } | undefined;

  // Created once instead of for every frame.
  readonly #onFrame = (result: IteratorResult<Uint8Array>) => {
    this.#busy = false;
    if (result.done) {
      this.#ended = true;
      this.#flush();
      return;
    }
    this.#batch.push(result.value);
    this.#bytes += result.value.byteLength;
    if (!this.#reader) return;
    if (this.#bytes >= MAX_BATCH_BYTES) this.#flush();
    else if (this.#batch.length === 1) afterThisTurn(this.#flush);
    this.#pull();
  };
  readonly #onFailure = (reason: unknown) => {
    this.#busy = false;
    this.#ended = true;
    this.#failure = { reason };
    this.#flush();
  };
  /** Passes the collected frames to the reader; the end or an error follows. */
  readonly #flush = () => {
    const reader = this.#reader;
    if (!reader || (this.#batch.length === 0 && !this.#ended)) return;
    this.#reader = undefined;
    if (this.#batch.length > 0) {
      reader.resolve({ done: false, value: this.#takeBatch() });
    } else if (this.#failure) {
      reader.reject(this.#failure.reason);
      this.#failure = undefined;
    } else {
      reader.resolve({ done: true, value: undefined });
    }
  };

  readonly #request = () => {
    this.#source.next().then(this.#onFrame, this.#onFailure);
  };

  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source;
  }

  /** Only one call at a time. */
  next(): Promise<IteratorResult<Uint8Array>> {
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
      if (this.#ended) this.#flush();
      else if (this.#batch.length > 0) afterThisTurn(this.#flush);
      this.#pull();
    });
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    if (!this.#ended) await this.#source.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #pull(): void {
    if (this.#busy || this.#ended || this.#bytes >= MAX_BATCH_BYTES) return;
    this.#busy = true;
    const slice = this.#share.nextSlice();
    if (slice) void slice.then(this.#request);
    else this.#request();
  }

  #takeBatch(): Uint8Array {
    const batch = this.#batch;
    const bytes = this.#bytes;
    this.#batch = [];
    this.#bytes = 0;
    return join(batch, bytes);
  }
}

function join(batch: readonly Uint8Array[], bytes: number): Uint8Array {
  const [only] = batch;
  if (only && batch.length === 1) return only;
  const joined = new Uint8Array(bytes);
  let offset = 0;
  for (const frame of batch) {
    joined.set(frame, offset);
    offset += frame.byteLength;
  }
  return joined;
}
