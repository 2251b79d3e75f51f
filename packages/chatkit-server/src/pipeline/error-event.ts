import { ChatKitError, RequestError } from "../errors";
import type { ErrorEvent } from "../protocol";
import { STREAM_ERROR_CODE, StreamError } from "../stream-errors";

/** The event for a failure. An unknown one says only that the client may try again. */
export function errorEvent(error: unknown): ErrorEvent {
  if (!isIntended(error)) return { type: "error", code: STREAM_ERROR_CODE, allow_retry: true };
  const { code, message, allowRetry } = error;
  return {
    type: "error",
    code,
    ...(!(error instanceof StreamError) && { message }),
    allow_retry: allowRetry,
  };
}

/** Whether the handler raised it to be told to the user, so that the log needs no stack. */
export function isIntended(error: unknown): error is ChatKitError {
  return error instanceof ChatKitError && !(error instanceof RequestError);
}
