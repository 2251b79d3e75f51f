/** Base of every error the library raises on purpose. */
export class ChatKitError extends Error {
  // Written out here and below, as a build may rename classes.
  override name = "ChatKitError";
}

/** What was asked for doesn't exist, or is another's: callers can't tell the two apart. */
export class NotFoundError extends ChatKitError {
  override name = "NotFoundError";
}

/** The request breaks the protocol; the message names the field and says what to do. */
export class InvalidRequestError extends ChatKitError {
  override name = "InvalidRequestError";
  /** Path of the offending member, such as `params.input.content`. */
  readonly field: string | undefined;

  constructor(message: string, options?: ErrorOptions & { field?: string }) {
    super(message, options);
    this.field = options?.field;
  }
}

/** The server has no handler for this operation; the message names the one to supply. */
export class UnsupportedOperationError extends ChatKitError {
  override name = "UnsupportedOperationError";
}

/** The thread's state forbids the operation, such as an answer to a question already answered. */
export class ConflictError extends ChatKitError {
  override name = "ConflictError";
}

/** Another turn holds the thread. */
export class ThreadBusyError extends ChatKitError {
  override name = "ThreadBusyError";
}

/** The body is larger than the server takes. */
export class PayloadTooLargeError extends ChatKitError {
  override name = "PayloadTooLargeError";
}

/** The server takes no more work just now. `retryAfter` is in seconds. */
export class UnavailableError extends ChatKitError {
  override name = "UnavailableError";
  readonly retryAfter: number;

  constructor(message: string, options?: ErrorOptions & { retryAfter?: number }) {
    super(message, options);
    this.retryAfter = options?.retryAfter ?? 5;
  }
}
