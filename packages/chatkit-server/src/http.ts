import { ChatKitError, UnavailableError } from "./errors";
import { httpErrorOf, httpErrorResponse, type HttpError } from "./http-error";
import { readBody } from "./read-body";
import type { ChatKitServer } from "./server/chatkit-server";
import { NonStreamingResult, type StreamingResult } from "./server/results";
import { coalesceFrames, toReadableStream, withKeepAlive } from "./sse";

/** Silence after which a stream sends a comment, in milliseconds. */
const KEEP_ALIVE_INTERVAL = 15_000;

export interface ChatKitRequestOptions {
  /** Identifies the request in logs and error responses; default: a random id. */
  requestId?: string | undefined;
  /**
   * Called before the response is returned, with work that may outlive it: the turn keeps running
   * if its client may reconnect, and otherwise saves its text. Hosts that suspend a process between
   * requests provide a function with this name.
   */
  waitUntil?: ((work: Promise<void>) => void) | undefined;
  /** Milliseconds of silence after which a stream sends a comment; 0 disables it. */
  keepAliveInterval?: number | undefined;
}

/**
 * Answers a `POST` from a ChatKit client on any host with `Request` and `Response`. Never throws:
 * an error before a stream begins becomes JSON with a matching status.
 */
export async function handleChatKitRequest<Context>(
  server: ChatKitServer<Context>,
  request: Request,
  context: Context,
  options: ChatKitRequestOptions = {},
): Promise<Response> {
  const requestId = options.requestId ?? crypto.randomUUID();
  try {
    const body = await readBody(request, server.settings.maxBodyBytes);
    const result = await server.process(body, context, {
      requestId,
      signal: request.signal,
      idempotencyKey: request.headers.get("idempotency-key") ?? undefined,
      waitUntil: options.waitUntil,
    });
    return result instanceof NonStreamingResult
      ? jsonResponse(result)
      : streamResponse(server, result, options.keepAliveInterval ?? KEEP_ALIVE_INTERVAL);
  } catch (error) {
    return failureResponse(server, error, { requestId, context });
  }
}

/**
 * The response for an error. An unknown error is logged, and its response is generic. Without a
 * context, a known error's message stays as it is.
 */
export function failureResponse<Context>(
  server: ChatKitServer<Context>,
  error: unknown,
  { requestId, context }: { requestId: string; context?: Context },
): Response {
  const isUnknown = httpErrorOf(error) === null;
  if (isUnknown) server.logger.error({ requestId, err: error }, "request failed");
  const shown = isUnknown && server.store.isUnreachable(error) ? databaseUnreachable() : error;
  const answer = httpErrorOf(shown);
  if (!answer) return httpErrorResponse(INTERNAL, requestId);
  const says = context !== undefined && shown instanceof ChatKitError;
  const message = says ? server.errorMessage(shown, context) : answer.message;
  return httpErrorResponse({ ...answer, message }, requestId);
}

const INTERNAL: HttpError = {
  status: 500,
  code: "internal",
  message: "Something went wrong. Please try again.",
};

function databaseUnreachable(): UnavailableError {
  return new UnavailableError(
    "The database can't be reached right now. Please try again in a moment.",
    { reason: { code: "database_unreachable" } },
  );
}

function jsonResponse({ json }: NonStreamingResult): Response {
  return new Response(new TextDecoder().decode(json), {
    headers: { "Content-Type": "application/json" },
  });
}

function streamResponse<Context>(
  server: ChatKitServer<Context>,
  result: StreamingResult,
  keepAliveInterval: number,
): Response {
  const chunks = coalesceFrames(result);
  const frames =
    keepAliveInterval > 0
      ? withKeepAlive(chunks, keepAliveInterval, server.settings.timers)
      : chunks;
  return new Response(
    toReadableStream(frames, () => void result[Symbol.asyncIterator]().return?.()),
    {
      headers: {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-cache, no-transform",
        // Keeps nginx, and other proxies that support this header, from buffering frames.
        "X-Accel-Buffering": "no",
      },
    },
  );
}
