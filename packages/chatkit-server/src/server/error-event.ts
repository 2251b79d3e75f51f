import type { ErrorEvent } from "../protocol";
import { CustomStreamError, STREAM_ERROR_CODE, StreamError } from "../stream-errors";

/** What the client is told of a failure; of an unknown one nothing but that it may try again. */
export function errorEvent(error: unknown): ErrorEvent {
  if (error instanceof CustomStreamError) {
    return {
      type: "error",
      code: "custom",
      message: error.message,
      allow_retry: error.allowRetry,
    };
  }
  if (error instanceof StreamError) {
    return { type: "error", code: error.code, allow_retry: error.allowRetry };
  }
  return { type: "error", code: STREAM_ERROR_CODE, allow_retry: true };
}

/** Whether the handler raised it to be told to the user, so that the log needs no stack. */
export function isIntended(error: unknown): boolean {
  return error instanceof CustomStreamError || error instanceof StreamError;
}
