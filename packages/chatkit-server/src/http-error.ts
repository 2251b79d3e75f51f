import {
  ChatKitError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PayloadTooLargeError,
  ThreadBusyError,
  UnavailableError,
  UnsupportedOperationError,
} from "./errors";
import {
  AuthenticationError,
  CustomStreamError,
  InvalidInputError,
  RateLimitError,
} from "./stream-errors";

export interface HttpError {
  status: number;
  code: string;
  message: string;
  /** Seconds. */
  retryAfter?: number | undefined;
}

type ErrorClass = abstract new (...args: never[]) => ChatKitError;

const table: readonly (readonly [ErrorClass, number, string])[] = [
  [InvalidRequestError, 400, "invalid_request"],
  [InvalidInputError, 400, "invalid_request"],
  [AuthenticationError, 401, "unauthenticated"],
  [NotFoundError, 404, "not_found"],
  [ConflictError, 409, "conflict"],
  [ThreadBusyError, 409, "conflict"],
  [PayloadTooLargeError, 413, "too_large"],
  [RateLimitError, 429, "rate_limited"],
  [UnsupportedOperationError, 501, "not_implemented"],
  [UnavailableError, 503, "unavailable"],
  [CustomStreamError, 500, "internal"],
];

/** How an error is told over HTTP; null for an unknown one, which is logged and told generically. */
export function httpErrorOf(error: unknown): HttpError | null {
  const row = table.find(([errorClass]) => error instanceof errorClass);
  if (!row || !(error instanceof ChatKitError)) return null;
  const [, status, code] = row;
  const waits = error instanceof RateLimitError || error instanceof UnavailableError;
  return { status, code, message: error.message, retryAfter: waits ? error.retryAfter : undefined };
}

/** The one shape of errors over HTTP: `{"error":{"code","message","request_id"}}`. */
export function httpErrorResponse(error: HttpError, requestId: string): Response {
  const { status, code, message, retryAfter } = error;
  return Response.json(
    { error: { code, message, request_id: requestId } },
    {
      status,
      headers: retryAfter === undefined ? {} : { "Retry-After": String(Math.ceil(retryAfter)) },
    },
  );
}
