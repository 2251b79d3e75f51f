import { appendFileSync } from "node:fs";

const START = "data: ";
/** An extension, which is sent only to clients that ask for it. */
const END_MARK = "turns.ended";

/** A stream whose events are also appended to a file as lines of JSON. */
export class RecordedFrames implements AsyncIterableIterator<Uint8Array> {
  readonly #frames: AsyncIterator<Uint8Array>;
  readonly #file: string;

  constructor(frames: AsyncIterable<Uint8Array>, file: string) {
    this.#frames = frames[Symbol.asyncIterator]();
    this.#file = file;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const result = await this.#frames.next();
    if (!result.done) this.#record(new TextDecoder().decode(result.value));
    return result;
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    return (await this.#frames.return?.()) ?? { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #record(frame: string): void {
    if (!frame.startsWith(START) || frame.includes(END_MARK)) return;
    appendFileSync(this.#file, `${frame.slice(START.length).trim()}\n`);
  }
}
