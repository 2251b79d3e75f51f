import type { ServerResponse } from "node:http";
import { endMarkFrame } from "@acme/chatkit-server/sse";

/** One streamed answer, written by a test as slowly as it likes. */
export class ReplyStream {
  readonly #response: ServerResponse;
  readonly #closed: Promise<void>;

  constructor(response: ServerResponse) {
    this.#response = response;
    this.#closed = new Promise((resolve) => response.once("close", resolve));
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
  }

  /** Writes one event per argument. */
  send(...events: readonly object[]): this {
    for (const event of events) this.write(`data: ${JSON.stringify(event)}\n\n`);
    return this;
  }

  /** Writes bytes as they are, for broken and unusual streams. */
  write(bytes: string | Uint8Array): this {
    this.#response.write(bytes);
    return this;
  }

  /** Ends the answer with the mark that servers with durable turns put there. */
  end(): void {
    this.#response.end(endMarkFrame);
  }

  /** Ends the answer as a proxy does that lost the server behind it. */
  endUnmarked(): void {
    this.#response.end();
  }

  /** Cuts the connection in the middle of the answer. */
  breakOff(): void {
    this.#response.destroy();
  }

  /** Resolves when either side has closed the connection. */
  closed(): Promise<void> {
    return this.#closed;
  }
}
