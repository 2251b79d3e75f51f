import { InvalidRequestError } from "../../errors";
import type { ThreadMetadata, ThreadsSyncCustomActionRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks, SyncActionResult } from "../../hooks/server-hooks";
import { itemForClient } from "../../pipeline/client-view";
import { ThreadChanges } from "../../pipeline/thread-changes";
import { loadActionSender } from "./action-sender";

/** Answers an action immediately with `syncAction`, even during a running turn. */
export async function threadsSyncCustomAction<Context>(
  server: ServerHooks<Context>,
  { params }: ThreadsSyncCustomActionRequest,
  { context }: Call<Context>,
): Promise<object> {
  const thread = await server.store.loadThread(params.thread_id, context);
  const sender = await loadActionSender(server, params, context);
  if (sender && sender.type !== "widget") {
    throw new InvalidRequestError("params.item_id: must name a widget.", {
      field: "params.item_id",
    });
  }
  const changes = new ThreadChanges(thread);
  const result = await server.syncAction(thread, params.action, sender, context);
  if (server.settings.saveSyncActions) await save(server, { thread, changes, result, context });
  const item = result.updated_item && itemForClient(result.updated_item);
  return item ? { updated_item: item } : {};
}

async function save<Context>(
  server: ServerHooks<Context>,
  action: {
    thread: ThreadMetadata;
    changes: ThreadChanges;
    result: SyncActionResult;
    context: Context;
  },
): Promise<void> {
  const { thread, changes, result, context } = action;
  if (result.updated_item) await server.store.saveItem(thread.id, result.updated_item, context);
  if (changes.isChanged("whole")) {
    await server.store.updateThread(thread.id, changes.take(), context);
  }
}
