import { isBlank, withoutHalfCharacter } from "../cut-text";
import type { AssistantMessageItem, ThreadItem } from "../protocol";
import type { Store } from "../store";
import type { PendingItems } from "./pending-items";

/**
 * The unfinished assistant messages that have text, in a form that can be stored: a character that
 * was cut in half at the end is removed.
 */
export function readableMessages(items: readonly ThreadItem[]): AssistantMessageItem[] {
  return items.filter(isReadableMessage).map((item) => ({
    ...item,
    content: item.content.map((part) => ({ ...part, text: withoutHalfCharacter(part.text) })),
  }));
}

/** Stores the unfinished messages that have text, in the order in which they were started. */
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
  return item.type === "assistant_message" && item.content.some((part) => !isBlank(part.text));
}
