import { chatText } from "@/components/chat/chat-text";

/** Statuses whose message was written by this site's server for the user. */
const EXPLAINED = [403, 413, 415, 422, 429, 503];

/** The message that users see when the chat fails. */
export function chatErrorMessage(error: Error): string {
  const status = "status" in error ? error.status : undefined;
  return EXPLAINED.some((each) => each === status) ? error.message : chatText().messages.failed;
}
