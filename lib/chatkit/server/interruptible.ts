/**
 * Reads an async iterable until it ends or the signal aborts, whichever comes first: an abort is
 * noticed while the source is still busy, and costs one closure per value.
 */
export class Interruptible<T> {
  readonly #source: AsyncIterator<T>;
  readonly #signal: AbortSignal;
  #interrupt: ((reason: unknown) => void) | undefined;
  #busy = false;

  constructor(source: AsyncIterable<T>, signal: AbortSignal) {
    this.#source = source[Symbol.asyncIterator]();
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#interrupt?.(signal.reason), { once: true });
  }

  /** Rejects with the signal's reason once it aborts. */
  next(): Promise<IteratorResult<T>> {
    return new Promise((resolve, reject) => {
      if (this.#signal.aborted) {
        reject(this.#signal.reason);
        return;
      }
      this.#interrupt = reject;
      this.#busy = true;
      this.#source.next().then(
        (result) => {
          this.#busy = false;
          resolve(result);
        },
        (error: unknown) => {
          this.#busy = false;
          reject(error);
        },
      );
    });
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
