import type { TurnsStopRequest, TurnsStopResult } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/**
 * Stops the thread's running turn: immediately in this process, and shortly afterward in another
 * one.
 */
export async function turnsStop<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId } }: TurnsStopRequest,
  { context }: Call<Context>,
): Promise<TurnsStopResult> {
  const newest = await server.turnStore.load(threadId, context);
  if (newest?.status !== "running") {
    if (!newest) await server.store.loadThread(threadId, context);
    return { stopped: false };
  }
  const stopped = await server.turnStore.requestStop(threadId, context);
  await server.liveTurns.get(newest.id)?.finish("stop", server.settings.stopGraceMs);
  return { stopped };
}
