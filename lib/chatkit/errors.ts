/** Base of every error the library raises on purpose. */
export class ChatKitError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** What was asked for doesn't exist, or is another's: callers can't tell the two apart. */
export class NotFoundError extends ChatKitError {}

/** The request breaks the protocol; the message names the field and says what to do. */
export class InvalidRequestError extends ChatKitError {
  /** Path of the offending member, such as `params.input.content`. */
  readonly field: string | undefined;

  constructor(message: string, options?: ErrorOptions & { field?: string }) {
    super(message, options);
    this.field = options?.field;
  }
}

/** The server has no handler for this operation; the message names the one to supply. */
export class UnsupportedOperationError extends ChatKitError {}

/** The thread's state forbids the operation, such as an answer to a question already answered. */
export class ConflictError extends ChatKitError {}

/** Another turn holds the thread. */
export class ThreadBusyError extends ChatKitError {}

/** The body is larger than the server takes. */
export class PayloadTooLargeError extends ChatKitError {}

/** The server takes no more work just now. `retryAfter` is in seconds. */
export class UnavailableError extends ChatKitError {
  readonly retryAfter: number;

  constructor(message: string, options?: ErrorOptions & { retryAfter?: number }) {
    super(message, options);
    this.retryAfter = options?.retryAfter ?? 5;
  }
}
