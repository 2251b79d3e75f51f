import { NotFoundError, ThreadBusyError } from "../errors";
import { createId } from "../ids";
import type { ServerHooks } from "../hooks/server-hooks";
import { readableMessages } from "../pipeline/save-partial-messages";
import type { TurnBegun, TurnRecord } from "../turn-store";

/**
 * Saves the unfinished messages of a turn that crashed, as of its last checkpoint, unless they were
 * finished later.
 */
export async function saveInterruptedTurn<Context>(
  server: ServerHooks<Context>,
  turn: TurnRecord,
  context: Context,
): Promise<void> {
  for (const item of readableMessages(turn.pending)) {
    if (await isStored(server, turn.thread_id, item.id, context)) continue;
    await server.store.addThreadItem(turn.thread_id, item, context);
  }
  const thread = await server.store.loadThread(turn.thread_id, context);
  await server.handleCrashedTurn(thread, context);
  server.logger.warn({ turnId: turn.id, threadId: turn.thread_id }, "interrupted turn repaired");
}

/**
 * Repairs the thread if its newest turn crashed and its lease has expired. The repair is itself a
 * turn, so only one of two processes performs it; the other continues without waiting.
 */
export async function repairThread<Context>(
  server: ServerHooks<Context>,
  threadId: string,
  context: Context,
): Promise<void> {
  const newest = await server.turnStore.load(threadId, context);
  if (newest?.status !== "running" || newest.lease_until > server.clock()) return;
  const id = createId("turn", server.clock());
  const begun = await beginUnlessBusy(server, { id, threadId }, context);
  if (!begun) return;
  if (begun.interrupted) await saveInterruptedTurn(server, begun.interrupted, context);
  await server.turnStore.end(id, context);
}

/** Null if another turn has the lease. */
async function beginUnlessBusy<Context>(
  server: ServerHooks<Context>,
  { id, threadId }: { id: string; threadId: string },
  context: Context,
): Promise<TurnBegun | null> {
  const lease = server.settings.leaseDuration;
  try {
    return await server.turnStore.begin({ id, thread_id: threadId, lease }, context);
  } catch (error) {
    if (error instanceof ThreadBusyError) return null;
    throw error;
  }
}

async function isStored<Context>(
  server: ServerHooks<Context>,
  threadId: string,
  itemId: string,
  context: Context,
): Promise<boolean> {
  try {
    await server.store.loadItem(threadId, itemId, context);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
