import { ChatKitError, type ChatKitErrorOptions } from "./errors";

/** The code of a failure for which clients have their own message. */
export const STREAM_ERROR_CODE = "stream.error";

/** Ends a turn with a code and no message; clients supply the message. */
export class StreamError extends ChatKitError {
  override name = "StreamError";

  /** `allowRetry` defaults to true only for `stream.error`. */
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

/** Ends a turn with a message for the user, in the user's language. */
export class CustomStreamError extends ChatKitError {
  override name = "CustomStreamError";

  constructor(message: string, options: CustomStreamErrorOptions = {}) {
    super(message, options.code, options);
  }
}

/** Too many requests: `rate_limit`. The client offers to retry. `retryAfter` is in seconds. */
export class RateLimitError extends CustomStreamError {
  override name = "RateLimitError";
  readonly retryAfter: number | undefined;

  constructor(
    message = "Too many messages at once. Please wait a moment and try again.",
    options: CustomStreamErrorOptions & { retryAfter?: number } = {},
  ) {
    super(message, { code: "rate_limit", ...options });
    this.retryAfter = options.retryAfter;
  }
}

/** The caller must sign in first: `auth_error`. */
export class AuthenticationError extends CustomStreamError {
  override name = "AuthenticationError";

  constructor(message = "Please sign in to continue.", options: CustomStreamErrorOptions = {}) {
    super(message, { code: "auth_error", ...options });
  }
}

/** The user's input is invalid, and retrying won't help: `validation_error`. */
export class InvalidInputError extends CustomStreamError {
  override name = "InvalidInputError";

  constructor(
    message = "This message can't be processed. Please change it and try again.",
    options: CustomStreamErrorOptions = {},
  ) {
    super(message, { code: "validation_error", ...options });
  }
}

/** Something failed on the server: `internal_error`. The client offers to retry. */
export class InternalError extends CustomStreamError {
  override name = "InternalError";

  constructor(
    message = "Something went wrong. Please try again.",
    options: CustomStreamErrorOptions = {},
  ) {
    super(message, { code: "internal_error", ...options });
  }
}
