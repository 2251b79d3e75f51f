/** Ends a batch, so that a fast producer stays close to its reader. */
const MAX_BATCH_BYTES = 16_384;

/** Calls back once everything that is ready now has been dealt with. */
const afterThisTurn: (callback: () => void) => unknown =
  globalThis.setImmediate ?? ((callback) => setTimeout(callback, 0));

/**
 * Joins the frames that are ready at the same moment into one chunk: each chunk costs a web stream
 * and a socket far more than its bytes. A frame that has nothing to wait with goes out alone. At
 * most one frame is asked for ahead of the reader.
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
  #batch: Uint8Array[] = [];
  #bytes = 0;
  #reader: Reader | undefined;
  #busy = false;
  #ended = false;
  #failure: { reason: unknown } | undefined;

  // Made once instead of once a frame.
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
  /** Gives the reader what there is; the end and a failure come after it. */
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

  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source;
  }

  /** One call at a time. */
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
    this.#source.next().then(this.#onFrame, this.#onFailure);
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
