/**
 * Reads an async iterable until it ends or the signal aborts, whichever comes first: an abort is
 * noticed while the source is still busy.
 */
export class Interruptible<T> {
  readonly #source: AsyncIterator<T>;
  readonly #signal: AbortSignal;
  #resolve: ((result: IteratorResult<T>) => void) | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  #busy = false;

  // Made once instead of once a value: this runs for every delta.
  readonly #wait = (
    resolve: (result: IteratorResult<T>) => void,
    reject: (reason: unknown) => void,
  ) => {
    this.#resolve = resolve;
    this.#reject = reject;
  };
  readonly #yielded = (result: IteratorResult<T>) => {
    this.#busy = false;
    this.#resolve?.(result);
  };
  readonly #failed = (error: unknown) => {
    this.#busy = false;
    this.#reject?.(error);
  };

  constructor(source: AsyncIterable<T>, signal: AbortSignal) {
    this.#source = source[Symbol.asyncIterator]();
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#reject?.(signal.reason), { once: true });
  }

  /** Rejects with the signal's reason once it aborts. One call at a time. */
  next(): Promise<IteratorResult<T>> {
    const result = new Promise<IteratorResult<T>>(this.#wait);
    if (this.#signal.aborted) {
      this.#reject?.(this.#signal.reason);
    } else {
      this.#busy = true;
      this.#source.next().then(this.#yielded, this.#failed);
    }
    return result;
  }

  /**
   * Lets the source clean up. A source that is busy is not waited for: it ends by the same signal,
   * if it listens.
   */
  async close(): Promise<void> {
    const closed = this.#source.return?.();
    if (!closed) return;
    if (this.#busy) closed.catch(() => {});
    else await closed;
  }
}
