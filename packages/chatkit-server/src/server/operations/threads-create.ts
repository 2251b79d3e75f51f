import type { ThreadMetadata, ThreadsCreateRequest } from "../../protocol";
import { refusalStream, runTurn } from "../../turns/start-turn";
import { findEarlierOutcome, replayTurn } from "../../turns/replay-turn";
import { takeThread, type TakenThread } from "../../turns/take-thread";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { threadForClient } from "../../pipeline/client-view";
import { buildUserMessage, checkMessageSize, claimAttachments } from "./user-message";

/** Atomically stores a new thread with its first message, and answers it. */
export async function threadsCreate<Context>(
  server: ServerHooks<Context>,
  { params: { input } }: ThreadsCreateRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { store } = server;
  const { context } = call;
  const earlier = await findEarlierOutcome(server, call);
  if (earlier) return earlier;

  const thread: ThreadMetadata = {
    id: store.generateThreadId(context),
    created_at: server.now(),
    status: { type: "active" },
    metadata: {},
  };
  try {
    checkMessageSize(server, input);
    const attachments = await claimAttachments(server, input.attachments, thread.id, context);
    const message = buildUserMessage(server, thread, input, { attachments, context });
    const created = threadForClient(thread);
    await store.createThread(thread, { item: message, attachments }, context);
    const taken = await takeNewThread(server, call, thread.id);
    if (taken.existing) return await replayTurn(server, call, taken.existing);
    return runTurn(server, call, {
      id: taken.turnId,
      thread,
      opening: [
        { type: "thread.created", thread: created },
        { type: "thread.item.done", item: message },
      ],
      handler: (turn) => server.respond(thread, message, context, turn),
      startsThread: true,
    });
  } catch (error) {
    return refusalStream(error, server, call.context);
  }
}

/** Clients don't know the new thread yet, so it is deleted if its turn can't start. */
async function takeNewThread<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
): Promise<TakenThread> {
  try {
    const taken = await takeThread(server, call, threadId);
    if (taken.existing) await server.store.deleteThread(threadId, call.context);
    return taken;
  } catch (error) {
    await server.store.deleteThread(threadId, call.context);
    throw error;
  }
}
