/** A response of server-sent events; each chunk is one frame. It can be read only once. */
export class StreamingResult implements AsyncIterable<Uint8Array> {
  readonly #frames: AsyncIterableIterator<Uint8Array>;

  constructor(frames: AsyncIterableIterator<Uint8Array>) {
    this.#frames = frames;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array> {
    return this.#frames;
  }
}

/** A response that is a single JSON document. */
export class NonStreamingResult {
  /** UTF-8. */
  readonly json: Uint8Array;

  constructor(json: Uint8Array) {
    this.json = json;
  }
}
