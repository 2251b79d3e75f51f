import { offers } from "./offers";

/** Several replies as one; the question at the end of each is asked once. */
export function joinReplies(replies: readonly string[]): string {
  return replies
    .map((reply, index) =>
      index < replies.length - 1 ? reply.replace(offers.openCart.question, "").trim() : reply,
    )
    .join("\n\n");
}
