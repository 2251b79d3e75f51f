import type { TurnsAttachRequest } from "../../protocol";
import { attachToTurn } from "../../turns/attach-to-turn";
import { framesOf } from "../../turns/frames";
import { repairThread } from "../../turns/repair-turn";
import { loadNewestTurnItems } from "../../turns/turn-items";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/** Streams the thread's newest turn to a client that joins or reconnects. */
export async function turnsAttach<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId } }: TurnsAttachRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  await repairThread(server, threadId, call.context);
  const newest = await server.turnStore.load(threadId, call.context);
  if (newest?.status === "running") return attachToTurn(server, call, newest);
  if (!newest) await server.store.loadThread(threadId, call.context);
  const items = await loadNewestTurnItems(server, threadId, call.context);
  return framesOf(items.map((item) => ({ type: "thread.item.done", item })));
}
