import type { ServerHooks } from "../hooks/server-hooks";
import { isHiddenItem, type ThreadItem } from "../protocol";

const ITEMS_OF_A_TURN = 50;

/** The visible items of the thread's newest turn: the last user message and all that follows. */
export async function loadTurnItems<Context>(
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
  const message = page.data.findIndex((item) => item.type === "user_message");
  const newest = message < 0 ? page.data : page.data.slice(0, message + 1);
  return newest.filter((item) => !isHiddenItem(item)).reverse();
}
