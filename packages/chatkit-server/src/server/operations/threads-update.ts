import type { Thread, ThreadsUpdateRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { threadForClient } from "../../pipeline/client-view";

/** Changes a thread's title. */
export async function threadsUpdate<Context>(
  server: ServerHooks<Context>,
  { params }: ThreadsUpdateRequest,
  { context }: Call<Context>,
): Promise<Thread> {
  const update = { title: params.title };
  return threadForClient(await server.store.updateThread(params.thread_id, update, context));
}
