import { InvalidRequestError, NotFoundError } from "../../errors";
import type { ThreadsRetryAfterItemRequest, UserMessageItem } from "../../protocol";
import { CustomStreamError } from "../../stream-errors";
import { startTurn } from "../../turns/start-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/**
 * Deletes everything after a user message, including hidden items, and answers the message again.
 */
export function threadsRetryAfterItem<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId, item_id: itemId } }: ThreadsRetryAfterItemRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { context } = call;
  return startTurn(server, call, threadId, async (thread) => {
    const message = await loadMessage(server, threadId, itemId, context);
    await server.store.deleteItemsAfter(threadId, itemId, context);
    return { opening: [], handler: (turn) => server.respond(thread, message, context, turn) };
  });
}

async function loadMessage<Context>(
  server: ServerHooks<Context>,
  threadId: string,
  itemId: string,
  context: Context,
): Promise<UserMessageItem> {
  try {
    const item = await server.store.loadItem(threadId, itemId, context);
    if (item.type === "user_message") return item;
  } catch (cause) {
    if (!(cause instanceof NotFoundError)) throw cause;
    throw new CustomStreamError("This message was deleted, so it can't be answered again.", {
      cause,
      reason: { code: "message_deleted" },
    });
  }
  throw new InvalidRequestError("params.item_id: must name a user message.", {
    field: "params.item_id",
  });
}
