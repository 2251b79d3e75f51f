import { chatText } from "@/components/chat/chat-text";

/** Statuses whose message was written by this site's server for the user. */
const EXPLAINED = [403, 413, 415, 422, 429, 503];

/**
 * The message that users see when the chat fails; null for a failed request that has no explanation,
 * because the chat itself shows what couldn't be sent or loaded, with a retry.
 */
export function chatErrorMessage(error: Error): string | null {
  if (!("status" in error)) return chatText().messages.failed;
  return EXPLAINED.some((each) => each === error.status) ? error.message : null;
}
