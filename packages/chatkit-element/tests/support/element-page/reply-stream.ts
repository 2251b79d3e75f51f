import type { ServerResponse } from "node:http";
import { endMarkFrame } from "@acme/chatkit-server/sse";

/** A streamed answer that a test writes step by step. */
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

  /** Writes bytes unchanged, for broken and unusual streams. */
  write(bytes: string | Uint8Array): this {
    this.#response.write(bytes);
    return this;
  }

  /** Ends the answer with the end marker that servers with durable turns send. */
  end(): void {
    this.#response.end(endMarkFrame);
  }

  /** Ends the answer without the end marker, like a proxy that has lost its server. */
  endUnmarked(): void {
    this.#response.end();
  }

  /** Closes the connection in the middle of the answer. */
  breakOff(): void {
    this.#response.destroy();
  }

  /** Resolves when either side has closed the connection. */
  closed(): Promise<void> {
    return this.#closed;
  }
}
