import type { ItemsListRequest, Page, ThreadItem } from "../../protocol";
import { repairThread } from "../../turns/repair-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { itemsForClient } from "../../pipeline/client-view";
import { boundedPage } from "./bounded-page";
import { pageSize } from "./page-size";

/** A page of a thread's items, newest first by default. */
export async function itemsList<Context>(
  server: ServerHooks<Context>,
  { params }: ItemsListRequest,
  { context }: Call<Context>,
): Promise<Page<ThreadItem>> {
  if (!params.after) await repairThread(server, params.thread_id, context);
  const page = await server.store.loadVisibleThreadItems(
    params.thread_id,
    params.after ?? null,
    pageSize(params.limit),
    params.order,
    context,
  );
  // Loaded items prove that the thread belongs to the caller; for an empty page this must be
  // checked.
  if (page.data.length === 0) await server.store.loadThread(params.thread_id, context);
  return boundedPage(itemsForClient(page), server.settings.maxPageLength);
}
