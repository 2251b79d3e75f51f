import type { RunStreamEvent } from "@openai/agents";

/** A streamed run of the Agents SDK. */
export interface AgentRun {
  /** The SDK returns a `ReadableStream` of the platform, of which its types show no more. */
  toStream(): AsyncIterable<RunStreamEvent>;
  readonly cancelled: boolean;
}

/** How a run ended: well, or with an error. */
export type RunEnd = { failed: false } | { failed: true; error: unknown };

/**
 * Reads a run as fast as it goes. The SDK throws away what it holds when a run fails, so that
 * whatever was not read by then would be lost to the user.
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

  /** The next event, if it is there. */
  next(): RunStreamEvent | undefined {
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

  /** Ends the run, whatever it is waiting for. */
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
  // Nobody waits for a run that was given up.
}
