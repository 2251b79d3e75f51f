import { ChatKitError, type ChatKitErrorOptions } from "./errors";

/** The code of a failure that the client puts into words of its own. */
export const STREAM_ERROR_CODE = "stream.error";

/** Ends a turn with a code alone: the client has words for it. */
export class StreamError extends ChatKitError {
  override name = "StreamError";

  /** `allowRetry` is true by default for `stream.error` alone. */
  constructor(code: string = STREAM_ERROR_CODE, options: ChatKitErrorOptions = {}) {
    super(`The turn failed with ${code}`, code, {
      ...options,
      allowRetry: options.allowRetry ?? code === STREAM_ERROR_CODE,
    });
  }
}

export interface CustomStreamErrorOptions extends ChatKitErrorOptions {
  code?: string | undefined;
}

/** Ends a turn with a sentence for the user, already in the user's language. */
export class CustomStreamError extends ChatKitError {
  override name = "CustomStreamError";

  constructor(message: string, options: CustomStreamErrorOptions = {}) {
    super(message, options.code, options);
  }
}

/** The caller asks too often: `rate_limit`. Retry is offered. `retryAfter` is in seconds. */
export class RateLimitError extends CustomStreamError {
  override name = "RateLimitError";
  readonly retryAfter: number | undefined;

  constructor(
    message = "That was a lot at once. Please wait a moment and try again.",
    options: CustomStreamErrorOptions & { retryAfter?: number } = {},
  ) {
    super(message, { code: "rate_limit", ...options });
    this.retryAfter = options.retryAfter;
  }
}

/** The caller must sign in first: `auth_error`. */
export class AuthenticationError extends CustomStreamError {
  override name = "AuthenticationError";

  constructor(message = "Please sign in to go on.", options: CustomStreamErrorOptions = {}) {
    super(message, { code: "auth_error", ...options });
  }
}

/** What the user sent can't be worked with, however often it is sent: `validation_error`. */
export class InvalidInputError extends CustomStreamError {
  override name = "InvalidInputError";

  constructor(
    message = "This can't be worked with as it is.",
    options: CustomStreamErrorOptions = {},
  ) {
    super(message, { code: "validation_error", ...options });
  }
}

/** Something failed here: `internal_error`. Retry is offered. */
export class InternalError extends CustomStreamError {
  override name = "InternalError";

  constructor(
    message = "Something went wrong here. Please try again.",
    options: CustomStreamErrorOptions = {},
  ) {
    super(message, { code: "internal_error", ...options });
  }
}
