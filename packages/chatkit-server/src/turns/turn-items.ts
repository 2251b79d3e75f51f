import type { ServerHooks } from "../hooks/server-hooks";
import { isHiddenItem, type ThreadItem, type UserMessageItem } from "../protocol";

const ITEMS_OF_A_TURN = 50;

/** The visible items of the thread's newest turn: the last user message and all that follows. */
export async function loadNewestTurnItems<Context>(
  server: ServerHooks<Context>,
  threadId: string,
  context: Context,
): Promise<ThreadItem[]> {
  const page = await server.store.loadVisibleThreadItems(
    threadId,
    null,
    ITEMS_OF_A_TURN,
    "desc",
    context,
  );
  const message = page.data.findIndex(isUserMessage);
  const newest = message < 0 ? page.data : page.data.slice(0, message + 1);
  return newest.filter((item) => !isHiddenItem(item)).reverse();
}

/** A user message and all visible items that follow it, up to the next user message. */
export async function loadItemsOfMessage<Context>(
  server: ServerHooks<Context>,
  message: UserMessageItem,
  context: Context,
): Promise<ThreadItem[]> {
  const items: ThreadItem[] = [message];
  let after: string | undefined = message.id;
  while (after !== undefined) {
    const page = await server.store.loadVisibleThreadItems(
      message.thread_id,
      after,
      ITEMS_OF_A_TURN,
      "asc",
      context,
    );
    const next = page.data.findIndex(isUserMessage);
    items.push(...(next < 0 ? page.data : page.data.slice(0, next)));
    after = next < 0 && page.has_more ? page.after : undefined;
  }
  return items;
}

export function isUserMessage(item: ThreadItem): item is UserMessageItem {
  return item.type === "user_message";
}
