import type { RunStreamEvent } from "@openai/agents";

/** A streamed run of the Agents SDK. */
export interface AgentRun {
  /** The SDK returns a platform `ReadableStream`, but its types declare only this. */
  toStream(): AsyncIterable<RunStreamEvent>;
  readonly cancelled: boolean;
}

/** How a run ended, with its error if it failed. */
export type RunEnd = { failed: false } | { failed: true; error: unknown };

/**
 * Reads a run's events as soon as they arrive, because the SDK discards buffered events when a run
 * fails.
 */
export class RunReader {
  readonly #reader: ReadableStreamDefaultReader<RunStreamEvent>;
  readonly #onArrival: () => void;
  #events: RunStreamEvent[] = [];
  #position = 0;
  #end: RunEnd | undefined;

  constructor(run: AgentRun, onArrival: () => void) {
    this.#reader = readableStream(run).getReader();
    this.#onArrival = onArrival;
    this.#read();
  }

  /** The next event, if one has arrived. */
  next(): RunStreamEvent | undefined {
    const event = this.#events[this.#position];
    this.#position += 1;
    if (this.#position >= this.#events.length) {
      this.#events = [];
      this.#position = 0;
    }
    return event;
  }

  /** Undefined while the run continues. Events may remain to be read after the end. */
  get end(): RunEnd | undefined {
    return this.#end;
  }

  /** Cancels the run. */
  close(): void {
    this.#reader.cancel().catch(ignoreLateFailure);
  }

  #read(): void {
    this.#reader.read().then(
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

function readableStream(run: AgentRun): ReadableStream<RunStreamEvent> {
  const stream: unknown = run.toStream();
  if (stream instanceof ReadableStream) return stream;
  throw new TypeError("The run must be a streamed one: pass `stream: true` to the Agents SDK.");
}

function ignoreLateFailure(): void {
  // The result of a canceled run isn't needed.
}
