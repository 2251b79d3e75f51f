import { ChatKitError, RequestError } from "../errors";
import type { ServerHooks } from "../hooks/server-hooks";
import type { ErrorEvent } from "../protocol";
import { STREAM_ERROR_CODE, StreamError } from "../stream-errors";

/** The event for a failure. For an unknown failure it contains only the offer to retry. */
export function errorEvent<Context>(
  error: unknown,
  server: Pick<ServerHooks<Context>, "errorMessage">,
  context: Context,
): ErrorEvent {
  if (!isIntended(error)) return { type: "error", code: STREAM_ERROR_CODE, allow_retry: true };
  const { code, allowRetry } = error;
  return {
    type: "error",
    code,
    ...(!(error instanceof StreamError) && { message: server.errorMessage(error, context) }),
    allow_retry: allowRetry,
  };
}

/**
 * Whether the handler threw the error for the user to see, in which case it isn't logged as a
 * failure.
 */
export function isIntended(error: unknown): error is ChatKitError {
  return error instanceof ChatKitError && !(error instanceof RequestError);
}
