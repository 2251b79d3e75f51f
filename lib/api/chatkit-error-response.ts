import { explainDatabaseError, isDatabaseUnavailable } from "@/lib/db";
import { httpErrorOf, httpErrorResponse } from "@/lib/chatkit/http-error";
import { logger } from "@/lib/logger";

/** Tells an error of the library as JSON; unknown ones are logged and told generically. */
export function chatKitErrorResponse(error: unknown, requestId: string): Response {
  const known = httpErrorOf(error);
  if (known) return httpErrorResponse(known, requestId);
  logger.error({ requestId, err: error }, "attachment request failed");
  if (isDatabaseUnavailable(error)) {
    const { message } = explainDatabaseError(error);
    return httpErrorResponse({ status: 503, code: "unavailable", message }, requestId);
  }
  const message = "Something went wrong here.";
  return httpErrorResponse({ status: 500, code: "internal", message }, requestId);
}
