import type { Thread, ThreadsUpdateRequest } from "../../protocol";
import type { Call } from "../call";
import type { ChatKitServer } from "../chatkit-server";
import { threadForClient } from "../client-view";

/** Gives a thread another title. */
export async function threadsUpdate<Context>(
  server: ChatKitServer<Context>,
  { params }: ThreadsUpdateRequest,
  { context }: Call<Context>,
): Promise<Thread> {
  const thread = await server.store.loadThread(params.thread_id, context);
  thread.title = params.title;
  await server.store.saveThread(thread, context);
  return threadForClient(thread);
}
