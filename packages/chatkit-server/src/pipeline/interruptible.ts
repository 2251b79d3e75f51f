/**
 * Reads an async iterable until it ends or the signal aborts, whichever comes first. An abort takes
 * effect even while the source is busy.
 */
export class Interruptible<T> {
  readonly #source: AsyncIterator<T>;
  readonly #signal: AbortSignal;
  #onResult: ((result: IteratorResult<T>) => void) | undefined;
  #onError: ((reason: unknown) => void) | undefined;
  #unread: Promise<IteratorResult<T>> | undefined;
  #busy = false;

  // Created once, because they run for every delta.
  readonly #request = (
    onResult: (result: IteratorResult<T>) => void,
    onError: (reason: unknown) => void,
  ) => this.request(onResult, onError);
  readonly #yielded = (result: IteratorResult<T>) => {
    this.#busy = false;
    this.#onResult?.(result);
  };
  readonly #failed = (error: unknown) => {
    this.#busy = false;
    this.#onError?.(error);
  };

  constructor(source: AsyncIterable<T>, signal: AbortSignal) {
    this.#source = source[Symbol.asyncIterator]();
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#abort(), { once: true });
  }

  /** Rejects with the signal's reason once it aborts. One call at a time. */
  next(): Promise<IteratorResult<T>> {
    const unread = this.#unread;
    this.#unread = undefined;
    return unread ?? new Promise(this.#request);
  }

  /** Like `next`, with callbacks instead of a promise. Exactly one of them is called, once. */
  request(onResult: (result: IteratorResult<T>) => void, onError: (reason: unknown) => void): void {
    this.#onResult = onResult;
    this.#onError = onError;
    if (this.#signal.aborted) {
      this.#abort();
    } else {
      this.#busy = true;
      this.#source.next().then(this.#yielded, this.#failed);
    }
  }

  get hasUnread(): boolean {
    return this.#unread !== undefined;
  }

  /** Returns a result to be read by the next call of `next`. */
  unread(result: Promise<IteratorResult<T>>): void {
    this.#unread = result;
  }

  /**
   * Lets the source clean up. Doesn't wait for a busy source, which should end on the same signal.
   */
  async close(): Promise<void> {
    const closed = this.#source.return?.();
    if (!closed) return;
    if (this.#busy) closed.catch(() => {});
    else await closed;
  }

  /** After an abort, the source's result no longer matters. */
  #abort(): void {
    const onError = this.#onError;
    this.#onResult = undefined;
    this.#onError = undefined;
    onError?.(this.#signal.reason);
  }
}
