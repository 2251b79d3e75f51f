/** How a run ended: well, or with an error. */
export type RunEnd = { failed: false } | { failed: true; error: unknown };

/**
 * Reads a run as fast as it goes. The SDK throws away what it holds when a run fails, so that
 * whatever was not read by then would be lost to the user.
 */
export class RunReader<Event> {
  readonly #iterator: AsyncIterator<Event>;
  readonly #onArrival: () => void;
  #events: Event[] = [];
  #position = 0;
  #end: RunEnd | undefined;

  constructor(run: AsyncIterable<Event>, onArrival: () => void) {
    this.#iterator = run[Symbol.asyncIterator]();
    this.#onArrival = onArrival;
    this.#read();
  }

  /** The next event, if it is there. */
  next(): Event | undefined {
    const event = this.#events[this.#position];
    this.#position += 1;
    if (this.#position >= this.#events.length) {
      this.#events = [];
      this.#position = 0;
    }
    return event;
  }

  /** Undefined while the run goes on; events that arrived before may still be there. */
  get end(): RunEnd | undefined {
    return this.#end;
  }

  /** Ends the run. Doesn't wait for it: a pending read may take its time. */
  close(): void {
    this.#iterator.return?.().catch(ignoreLateFailure);
  }

  #read(): void {
    this.#iterator.next().then(
      (result) => {
        if (result.done) {
          this.#end = { failed: false };
        } else {
          this.#events.push(result.value);
          this.#read();
        }
        this.#onArrival();
      },
      (error: unknown) => {
        this.#end = { failed: true, error };
        this.#onArrival();
      },
    );
  }
}

function ignoreLateFailure(): void {
  // Nobody waits for a run that was given up.
}
