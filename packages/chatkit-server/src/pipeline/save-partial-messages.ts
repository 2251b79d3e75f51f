import { withoutHalfCharacter } from "../cut-text";
import type { AssistantMessageItem, ThreadItem } from "../protocol";
import type { Store } from "../store";
import type { PendingItems } from "./pending-items";

/**
 * The assistant messages among unfinished items that have text, as they can be stored: an end that
 * cuts a character in half loses that character.
 */
export function readableMessages(items: readonly ThreadItem[]): AssistantMessageItem[] {
  return items.filter(isReadableMessage).map((item) => ({
    ...item,
    content: item.content.map((part) => ({ ...part, text: withoutHalfCharacter(part.text) })),
  }));
}

/** Stores the unfinished messages that have text, in the order they began. */
export async function savePartialMessages<Context>(
  store: Store<Context>,
  threadId: string,
  { pending, context }: { pending: PendingItems; context: Context },
): Promise<void> {
  for (const item of readableMessages(pending.list())) {
    await store.addThreadItem(threadId, item, context);
  }
}

function isReadableMessage(item: ThreadItem): item is AssistantMessageItem {
  return item.type === "assistant_message" && item.content.some((part) => part.text.trim() !== "");
}
