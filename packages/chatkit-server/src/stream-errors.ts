import { ChatKitError } from "./errors";

/** Codes that ChatKit clients have words for; the set is open. */
export const STREAM_ERROR_CODE = "stream.error";

const retriedByDefault: ReadonlySet<string> = new Set([STREAM_ERROR_CODE]);

interface StreamErrorOptions extends ErrorOptions {
  allowRetry?: boolean;
}

/** Ends a turn with a code that the client puts into words of its own. */
export class StreamError extends ChatKitError {
  override name = "StreamError";
  readonly code: string;
  readonly allowRetry: boolean;

  constructor(code: string = STREAM_ERROR_CODE, options: StreamErrorOptions = {}) {
    super(`The turn failed with ${code}`, options);
    this.code = code;
    this.allowRetry = options.allowRetry ?? retriedByDefault.has(code);
  }
}

/** Ends a turn with a sentence for the user, already in the user's language. */
export class CustomStreamError extends ChatKitError {
  override name = "CustomStreamError";
  readonly allowRetry: boolean;

  constructor(message: string, options: StreamErrorOptions = {}) {
    super(message, options);
    this.allowRetry = options.allowRetry ?? false;
  }
}

/** The caller asks too often. Retry is offered. `retryAfter` is in seconds. */
export class RateLimitError extends CustomStreamError {
  override name = "RateLimitError";
  readonly retryAfter: number | undefined;

  constructor(
    message = "That was a lot at once. Please wait a moment and try again.",
    options: StreamErrorOptions & { retryAfter?: number } = {},
  ) {
    super(message, { allowRetry: true, ...options });
    this.retryAfter = options.retryAfter;
  }
}

/** The caller must sign in first. */
export class AuthenticationError extends CustomStreamError {
  override name = "AuthenticationError";

  constructor(message = "Please sign in to go on.", options: StreamErrorOptions = {}) {
    super(message, options);
  }
}

/** What the user sent can't be worked with, however often it is sent. */
export class InvalidInputError extends CustomStreamError {
  override name = "InvalidInputError";

  constructor(message = "This can't be worked with as it is.", options: StreamErrorOptions = {}) {
    super(message, options);
  }
}

/** Something failed here. Retry is offered. */
export class InternalError extends CustomStreamError {
  override name = "InternalError";

  constructor(
    message = "Something went wrong here. Please try again.",
    options: StreamErrorOptions = {},
  ) {
    super(message, { allowRetry: true, ...options });
  }
}
