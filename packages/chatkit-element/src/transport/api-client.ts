import "./csp-safe-zod";
import type { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { decodeFrames, END_MARK } from "@acme/chatkit-server/sse";
import { parseEvent } from "./parse-event";
import { readChunks } from "./read-chunks";
import { RequestError } from "../errors/request-error";
import { refusedResponse } from "./refused-response";
import { untilAborted } from "./until-aborted";

export interface ApiTarget {
  readonly url: string;
  /**
   * Called as a detached function with a URL string and plain headers, because pages may wrap it.
   */
  readonly fetch: typeof fetch;
  /** Sent as a bearer token; omitted if null. */
  readonly secret: string | null;
}

export interface ApiClientOptions {
  readonly target: () => Promise<ApiTarget>;
  /** Fetches a new secret after a 401; null if the page doesn't provide one. */
  readonly refresh: (rejected: string) => Promise<ApiTarget | null>;
  /** One BCP 47 tag for `Accept-Language`. */
  readonly language: () => string;
  /** Constant for the lifetime of an element. */
  readonly instanceId: string;
  /**
   * Whether the server marks the end of its streams; a stream that ends without the mark was cut
   * off.
   */
  readonly marksEnds: () => boolean;
  readonly log: (name: string, data?: Record<string, unknown>) => void;
}

export interface ApiRequest {
  readonly type: string;
  readonly params: Record<string, unknown>;
  readonly metadata?: Record<string, unknown>;
}

/** Client of the protocol's endpoint. */
export class ApiClient {
  readonly #options: ApiClientOptions;
  readonly #reported = new Set<string>();

  constructor(options: ApiClientOptions) {
    this.#options = options;
  }

  /** Fetches a secret ahead of the first request; a failure is reported by that request. */
  prepare(): void {
    this.#options.target().catch(() => this.#options.log("request.not_prepared"));
  }

  /** Runs an operation that answers with JSON; throws a `RequestError`. */
  async ask<Schema extends z.ZodType>(
    request: ApiRequest,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<z.output<Schema>> {
    const response = await this.#post(request, "application/json", signal);
    const json: unknown = await response.json().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new RequestError("format", response.status, { cause });
    });
    const answer = schema.safeParse(json);
    if (!answer.success) throw new RequestError("format", response.status, { cause: answer.error });
    return answer.data;
  }

  /**
   * Starts a streaming operation. Resolves when the server has started to respond; the events throw
   * a `RequestError` if the connection breaks.
   */
  async stream(
    request: ApiRequest,
    signal: AbortSignal,
  ): Promise<AsyncIterable<ThreadStreamEvent>> {
    const response = await this.#post(request, "text/event-stream", signal);
    const type = response.headers.get("content-type") ?? "";
    if (!response.body || !type.toLowerCase().startsWith("text/event-stream")) {
      await response.body?.cancel();
      throw new RequestError("format", response.status);
    }
    return this.#events(response.body, signal);
  }

  /** Logs what this version can't parse, once per kind. */
  readonly reportIgnored = (what: string): void => {
    if (this.#reported.has(what)) return;
    this.#reported.add(what);
    this.#options.log("protocol.ignored", { what });
  };

  async *#events(
    body: ReadableStream<Uint8Array>,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    let ended = !this.#options.marksEnds();
    try {
      for await (const frame of decodeFrames(readChunks(body, signal))) {
        ended ||= frame === END_MARK;
        const event = isData(frame) ? parseEvent(frame, this.reportIgnored) : null;
        if (event) yield event;
      }
      if (!ended) throw new Error("The stream ended without its mark.");
      signal.throwIfAborted();
    } catch (cause) {
      signal.throwIfAborted();
      throw new RequestError("network", null, { cause });
    }
  }

  async #post(request: ApiRequest, accept: string, signal: AbortSignal): Promise<Response> {
    const target = await this.#options.target();
    signal.throwIfAborted();
    const started = performance.now();
    this.#options.log("request.start", { type: request.type });
    let response = await this.#send(target, request, accept, signal);
    if (response.status === 401 && target.secret !== null) {
      const renewed = await this.#options.refresh(target.secret);
      if (renewed) response = await this.#send(renewed, request, accept, signal);
    }
    const ms = Math.round(performance.now() - started);
    this.#options.log("request.end", { type: request.type, status: response.status, ms });
    if (!response.ok) throw await refusedResponse(response, signal);
    return response;
  }

  async #send(
    target: ApiTarget,
    request: ApiRequest,
    accept: string,
    signal: AbortSignal,
  ): Promise<Response> {
    const headers: Record<string, string> = {
      "Content-Type": "application/json",
      Accept: accept,
      "Accept-Language": this.#options.language(),
      "chatkit-frame-instance-id": this.#options.instanceId,
    };
    if (target.secret !== null) headers.Authorization = `Bearer ${target.secret}`;
    const { fetch } = target;
    try {
      const sent = fetch(target.url, {
        method: "POST",
        headers,
        body: JSON.stringify(request),
        signal,
      });
      return await untilAborted(sent, signal);
    } catch (cause) {
      signal.throwIfAborted();
      throw new RequestError("network", null, { cause });
    }
  }
}

/** Frames without data end a stream or keep it alive. */
function isData(frame: string): boolean {
  return frame !== "" && frame !== "[DONE]" && frame !== END_MARK;
}
