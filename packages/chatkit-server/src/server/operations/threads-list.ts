import type { Page, Thread, ThreadsListRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { threadForClient } from "../../pipeline/client-view";
import { pageSize } from "./page-size";

/** The caller's threads, without their items. */
export async function threadsList<Context>(
  server: ServerHooks<Context>,
  { params }: ThreadsListRequest,
  { context }: Call<Context>,
): Promise<Page<Thread>> {
  const page = await server.store.loadThreads(
    pageSize(params.limit),
    params.after ?? null,
    params.order,
    context,
  );
  return { ...page, data: page.data.map((thread) => threadForClient(thread)) };
}
