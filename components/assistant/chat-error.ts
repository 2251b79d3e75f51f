const UNKNOWN = "Something went wrong in the chat. Please try again.";

/** Statuses whose message was written by this site's server for the user. */
const EXPLAINED = [403, 413, 415, 422, 429, 503];

/** The message that users see when the chat fails. */
export function chatErrorMessage(error: Error): string {
  const status = "status" in error ? error.status : undefined;
  return EXPLAINED.some((each) => each === status) ? error.message : UNKNOWN;
}
