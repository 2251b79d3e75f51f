import { ConflictError } from "../../errors";
import type {
  ClientToolCallItem,
  ThreadItem,
  ThreadStreamEvent,
  ThreadsAddClientToolOutputRequest,
} from "../../protocol";
import { nextCall } from "../../queued-calls";
import { startTurn } from "../../turns/start-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/** How many of the newest items are searched for abandoned calls. */
const RECENT_ITEMS = 20;

/**
 * Stores the output of the pending client tool call and continues the turn: with the next call of
 * the same response if there is one, otherwise with the model. The call is the newest visible item;
 * older unanswered calls are deleted.
 */
export function threadsAddClientToolOutput<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId, result } }: ThreadsAddClientToolOutputRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { store } = server;
  const { context } = call;
  return startTurn(server, call, threadId, async (thread) => {
    const page = await store.loadVisibleThreadItems(threadId, null, RECENT_ITEMS, "desc", context);
    const [newest, ...older] = page.data;
    if (!newest || !isPendingCall(newest)) {
      throw new ConflictError("The thread isn't waiting for the output of a client tool.");
    }
    const completed: ClientToolCallItem = { ...newest, status: "completed", output: result };
    await store.saveItem(threadId, completed, context);
    for (const forgotten of older.filter(isPendingCall)) {
      await store.deleteThreadItem(threadId, forgotten.id, context);
    }
    const next = nextCall(completed, server.now());
    return {
      opening: [],
      handler: (turn) => (next ? sendCall(next) : server.respond(thread, null, context, turn)),
    };
  });
}

async function* sendCall(item: ClientToolCallItem): AsyncGenerator<ThreadStreamEvent> {
  yield { type: "thread.item.done", item };
}

function isPendingCall(item: ThreadItem): item is ClientToolCallItem {
  return item.type === "client_tool_call" && item.status === "pending";
}
