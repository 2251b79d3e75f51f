import {
  ChatKitError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PayloadTooLargeError,
  RequestError,
  ThreadBusyError,
  UnavailableError,
  UnsupportedOperationError,
  type ErrorReason,
  type KnownErrorCode,
} from "./errors";
import { RateLimitError, StreamError } from "./stream-errors";

export interface HttpError {
  status: number;
  code: string;
  message: string;
  /** Set if the message is for users. */
  reason?: ErrorReason | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

type ErrorClass = abstract new (...args: never[]) => RequestError;
type Answer = readonly [status: number, code: string];

const byClass: readonly (readonly [ErrorClass, ...Answer])[] = [
  [InvalidRequestError, 400, "invalid_request"],
  [NotFoundError, 404, "not_found"],
  [ConflictError, 409, "conflict"],
  [ThreadBusyError, 409, "conflict"],
  [PayloadTooLargeError, 413, "too_large"],
  [UnsupportedOperationError, 501, "not_implemented"],
  [UnavailableError, 503, "unavailable"],
];

const byCode: ReadonlyMap<string, Answer> = new Map<KnownErrorCode | "custom", Answer>([
  ["validation_error", [400, "invalid_request"]],
  ["auth_error", [401, "unauthenticated"]],
  ["rate_limit", [429, "rate_limited"]],
  ["internal_error", [500, "internal"]],
  ["custom", [500, "internal"]],
]);

/**
 * The HTTP response for an error; null for an unknown one, which is logged and reported
 * generically.
 */
export function httpErrorOf(error: unknown): HttpError | null {
  // A StreamError's message is only for logs.
  if (!(error instanceof ChatKitError) || error instanceof StreamError) return null;
  const answer = error instanceof RequestError ? answerByClass(error) : answerByCode(error);
  if (!answer) return null;
  const [status, code] = answer;
  const waits = error instanceof RateLimitError || error instanceof UnavailableError;
  const { message, reason } = error;
  return { status, code, message, reason, retryAfter: waits ? error.retryAfter : undefined };
}

function answerByClass(error: RequestError): Answer | null {
  const row = byClass.find(([errorClass]) => error instanceof errorClass);
  return row ? [row[1], row[2]] : null;
}

/** An application's own code doesn't say who caused the error, so it counts as a server error. */
function answerByCode({ code }: ChatKitError): Answer {
  return byCode.get(code) ?? [500, code];
}

/**
 * The single format of HTTP errors: `{"error":{"code","message","request_id"}}`, with the `reason`'s
 * code if the message is for users.
 */
export function httpErrorResponse(error: HttpError, requestId: string): Response {
  const { status, code, message, reason, retryAfter } = error;
  return Response.json(
    { error: { code, message, ...(reason && { reason: reason.code }), request_id: requestId } },
    {
      status,
      headers: retryAfter === undefined ? {} : { "Retry-After": String(Math.ceil(retryAfter)) },
    },
  );
}
