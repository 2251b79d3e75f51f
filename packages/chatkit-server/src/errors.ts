/** The codes that have a default for `allowRetry` and an HTTP status; the set is open. */
export type KnownErrorCode = "rate_limit" | "auth_error" | "validation_error" | "internal_error";

/** What an error's message says, so that it can be said in other languages. */
export interface ErrorReason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

interface ReasonOptions extends ErrorOptions {
  /** Only for messages that users read; those for developers have none, and stay in English. */
  reason?: ErrorReason | undefined;
}

export interface ChatKitErrorOptions extends ReasonOptions {
  /** Whether the client offers to retry. Default: true for `rate_limit` and `internal_error`. */
  allowRetry?: boolean | undefined;
}

const CUSTOM_CODE = "custom";

const retriedByDefault: ReadonlySet<string> = new Set<KnownErrorCode>([
  "rate_limit",
  "internal_error",
]);

/**
 * An error with a message for the user. Thrown in a turn, it is sent as an `error` event with this
 * message and code; thrown before a stream begins, it is sent as JSON with the status for its code.
 */
export class ChatKitError extends Error {
  // Set explicitly, because bundlers may rename classes.
  override name = "ChatKitError";
  /** A `KnownErrorCode` or one of your own. Default: `custom`. */
  readonly code: string;
  readonly allowRetry: boolean;
  readonly reason: ErrorReason | undefined;

  constructor(message: string, code: string = CUSTOM_CODE, options: ChatKitErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.allowRetry = options.allowRetry ?? retriedByDefault.has(code);
    this.reason = options.reason;
  }
}

/**
 * Base class of the errors that reject a request, each with its own status. Their messages are for
 * the caller of the request: in a turn they count as unknown failures, and users don't see them.
 */
export class RequestError extends ChatKitError {
  override name = "RequestError";

  constructor(message: string, options?: ReasonOptions) {
    super(message, undefined, options);
  }
}

/** The resource doesn't exist or belongs to another user; callers can't distinguish the two. */
export class NotFoundError extends RequestError {
  override name = "NotFoundError";
}

/** The request violates the protocol; the message names the field and says how to fix it. */
export class InvalidRequestError extends RequestError {
  override name = "InvalidRequestError";
  /** Path of the invalid member, such as `params.input.content`. */
  readonly field: string | undefined;

  constructor(message: string, options?: ReasonOptions & { field?: string }) {
    super(message, options);
    this.field = options?.field;
  }
}

/** The server has no handler for this operation. The message is for users. */
export class UnsupportedOperationError extends RequestError {
  override name = "UnsupportedOperationError";
}

/** The thread's state doesn't allow the operation, such as answering a question twice. */
export class ConflictError extends RequestError {
  override name = "ConflictError";
}

/** Another turn is running in the thread. */
export class ThreadBusyError extends RequestError {
  override name = "ThreadBusyError";
}

/** The body is larger than the server accepts. */
export class PayloadTooLargeError extends RequestError {
  override name = "PayloadTooLargeError";
}

/** The server can't accept more work right now. `retryAfter` is in seconds. */
export class UnavailableError extends RequestError {
  override name = "UnavailableError";
  readonly retryAfter: number;

  constructor(message: string, options?: ReasonOptions & { retryAfter?: number }) {
    super(message, options);
    this.retryAfter = options?.retryAfter ?? 5;
  }
}
