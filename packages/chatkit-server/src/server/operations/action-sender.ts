import type { ThreadItem } from "../../protocol";
import type { ServerHooks } from "../../hooks/server-hooks";

/** The item that sent an action; null if the page sent it without an item. */
export async function loadActionSender<Context>(
  server: ServerHooks<Context>,
  {
    thread_id: threadId,
    item_id: itemId,
  }: { thread_id: string; item_id?: string | null | undefined },
  context: Context,
): Promise<ThreadItem | null> {
  // An empty id counts as absent, as in the Python server.
  if (!itemId) return null;
  return server.store.loadItem(threadId, itemId, context);
}
