import type { ThreadItem } from "../../protocol";
import type { ServerHooks } from "../../hooks/server-hooks";

/** The item an action comes from; null when the page sent it by itself. */
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
