import type { Thread, ThreadsGetByIdRequest } from "../../protocol";
import { repairThread } from "../../turns/repair-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { threadForClient } from "../../pipeline/client-view";
import { boundedPage } from "./bounded-page";
import { DEFAULT_PAGE_SIZE } from "./page-size";

/** The thread with its oldest page of items. */
export async function threadsGetById<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId } }: ThreadsGetByIdRequest,
  { context }: Call<Context>,
): Promise<Thread> {
  const thread = await server.store.loadThread(threadId, context);
  await repairThread(server, threadId, context);
  const items = await server.store.loadVisibleThreadItems(
    threadId,
    null,
    DEFAULT_PAGE_SIZE,
    "asc",
    context,
  );
  return threadForClient(thread, boundedPage(items, server.settings.maxPageLength));
}
