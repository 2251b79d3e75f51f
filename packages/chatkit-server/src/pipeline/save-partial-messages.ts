import { withoutHalfCharacter } from "../cut-text";
import type { AssistantMessageItem, ThreadItem } from "../protocol";
import type { Store } from "../store";
import type { PendingItems } from "./pending-items";

/** The unfinished messages in which someone could read something, as they are to be stored. */
export function readableMessages(items: readonly ThreadItem[]): AssistantMessageItem[] {
  return items.filter(isReadableMessage).map((item) => ({
    ...item,
    content: item.content.map((part) => ({ ...part, text: withoutHalfCharacter(part.text) })),
  }));
}

/** Stores the unfinished messages in the order they began; what has no text is dropped. */
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
