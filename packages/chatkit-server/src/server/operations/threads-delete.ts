import type { ThreadsDeleteRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/**
 * Deletes a thread with all that belongs to it; an unknown id is no error. A turn that runs in it is
 * ended first: at once if it runs in this process, otherwise shortly after.
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
