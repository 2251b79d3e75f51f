import type { ThreadsDeleteRequest } from "../../protocol";
import type { Call } from "../call";
import type { ChatKitServer } from "../chatkit-server";

/** Deletes a thread with all that belongs to it; an unknown id is no error. */
export async function threadsDelete<Context>(
  server: ChatKitServer<Context>,
  { params }: ThreadsDeleteRequest,
  { context }: Call<Context>,
): Promise<object> {
  await server.store.deleteThread(params.thread_id, context);
  return {};
}
