import type { ThreadsDeleteRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/**
 * Deletes a thread and everything in it; an unknown id is not an error. A running turn is ended
 * first: immediately in this process, and shortly afterward in another one.
 */
export async function threadsDelete<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId } }: ThreadsDeleteRequest,
  { context }: Call<Context>,
): Promise<object> {
  if (await server.turnStore.requestStop(threadId, context)) {
    const running = await server.turnStore.load(threadId, context);
    const turn = running && server.liveTurns.get(running.id);
    await turn?.finish("stop", server.settings.stopGraceMs);
  }
  await server.store.deleteThread(threadId, context);
  return {};
}
