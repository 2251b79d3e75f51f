import type { ThreadItem } from "../protocol";
import type { Store } from "../store";
import type { PendingItems } from "./pending-items";

/** An assistant message in which someone could read something. */
export function isReadableMessage(item: ThreadItem): boolean {
  return item.type === "assistant_message" && item.content.some((part) => part.text.trim() !== "");
}

/** Stores the unfinished messages in the order they began; what has no text is dropped. */
export async function savePartialMessages<Context>(
  store: Store<Context>,
  threadId: string,
  { pending, context }: { pending: PendingItems; context: Context },
): Promise<void> {
  for (const item of pending.list().filter(isReadableMessage)) {
    await store.addThreadItem(threadId, item, context);
  }
}
