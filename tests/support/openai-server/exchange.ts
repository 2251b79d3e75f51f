import type { IncomingMessage, ServerResponse } from "node:http";
import type { ScriptedReply } from "./scripted-reply";

/** What a test can read about a request and the progress of its response. */
export interface RecordedRequest {
  path: string;
  body: unknown;
  deltasSent: number;
  /** Whether the whole response was sent. */
  ended: boolean;
  /** Whether the client disconnected first. */
  aborted: boolean;
}

/** The stand-in itself closed the connection. */
export class ConnectionCut extends Error {}

interface ExchangeOptions {
  body: unknown;
  cutAfterDeltas?: number | undefined;
  /** Replies that a test has scripted for this and later exchanges. */
  script?: ScriptedReply[];
}

/** One request to the stand-in and its response. */
export class Exchange {
  readonly body: unknown;
  readonly record: RecordedRequest;
  readonly #response: ServerResponse;
  readonly #abort = new AbortController();
  readonly #cutAfter: number | undefined;
  readonly #script: ScriptedReply[];

  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    { body, cutAfterDeltas, script = [] }: ExchangeOptions,
  ) {
    this.body = body;
    this.#response = response;
    this.#cutAfter = cutAfterDeltas;
    this.#script = script;
    this.record = { path: request.url ?? "", body, deltasSent: 0, ended: false, aborted: false };
    response.on("close", () => {
      if (this.record.ended) return;
      this.record.aborted = true;
      this.#abort.abort();
    });
  }

  /**
   * Removes and returns the next scripted reply. Requests without tools are for titles and get
   * none.
   */
  takeReply(tools: readonly string[]): ScriptedReply | undefined {
    return tools.length === 0 ? undefined : this.#script.shift();
  }

  /** Aborts when the client disconnects. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  sendJson(value: object, status = 200): void {
    this.record.ended = true;
    this.#response.writeHead(status, { "content-type": "application/json" });
    this.#response.end(JSON.stringify(value));
  }

  beginStream(): void {
    this.#response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  }

  /**
   * Resolves once the event has been written, so that a broken connection doesn't lose earlier
   * events.
   */
  async sendEvent(
    data: string,
    { name, isDelta }: { name?: string; isDelta: boolean },
  ): Promise<void> {
    if (isDelta && this.record.deltasSent === this.#cutAfter) this.cut();
    if (isDelta) this.record.deltasSent += 1;
    const event = name === undefined ? "" : `event: ${name}\n`;
    await new Promise((resolve) => this.#response.write(`${event}data: ${data}\n\n`, resolve));
  }

  cut(): never {
    this.#response.destroy();
    throw new ConnectionCut();
  }

  endStream(): void {
    this.record.ended = true;
    this.#response.end();
  }
}
