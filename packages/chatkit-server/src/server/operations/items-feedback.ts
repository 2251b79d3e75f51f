import { NotFoundError } from "../../errors";
import { isHiddenItem, type ItemsFeedbackRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/** Passes the user's vote on visible items of the thread to `addFeedback`. */
export async function itemsFeedback<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId, item_ids: ids, kind } }: ItemsFeedbackRequest,
  { context }: Call<Context>,
): Promise<object> {
  if (ids.length === 0) await server.store.loadThread(threadId, context);
  const items = await server.store.loadItems(threadId, [...new Set(ids)], context);
  const hidden = items.find(isHiddenItem);
  if (hidden) throw new NotFoundError(`Item ${hidden.id} not found in thread ${threadId}`);
  await server.addFeedback(threadId, ids, kind, context);
  return {};
}
