/** Reads an async iterable one event at a time without making its consumer wait. */
export class RunReader<Event> {
  readonly #iterator: AsyncIterator<Event>;
  readonly #onArrival: () => void;
  #reading = false;
  #arrived: IteratorResult<Event> | undefined;
  #failure: { error: unknown } | undefined;

  constructor(events: AsyncIterable<Event>, onArrival: () => void) {
    this.#iterator = events[Symbol.asyncIterator]();
    this.#onArrival = onArrival;
  }

  /** The next event if it is there; otherwise it is asked for, and announced when it arrives. */
  poll(): IteratorResult<Event> | undefined {
    if (this.#failure) throw this.#failure.error;
    const arrived = this.#arrived;
    if (arrived) {
      this.#arrived = undefined;
      return arrived;
    }
    if (!this.#reading) this.#read();
    return undefined;
  }

  /** Ends the run behind the iterable. Doesn't wait: a pending read may take its time. */
  close(): void {
    this.#iterator.return?.().catch(ignoreLateFailure);
  }

  #read(): void {
    this.#reading = true;
    this.#iterator.next().then(
      (result) => {
        this.#reading = false;
        this.#arrived = result;
        this.#onArrival();
      },
      (error: unknown) => {
        this.#reading = false;
        this.#failure = { error };
        this.#onArrival();
      },
    );
  }
}

function ignoreLateFailure(): void {
  // Nobody listens to a run that was given up: its own caller ended it.
}
