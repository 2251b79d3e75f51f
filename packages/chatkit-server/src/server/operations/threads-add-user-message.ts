import type { ThreadMetadata, ThreadsAddUserMessageRequest } from "../../protocol";
import { startTurn, type TurnPlan } from "../../turns/start-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { buildUserMessage, checkMessageSize, claimAttachments } from "./user-message";

/** Stores a message in a thread and answers it. */
export function threadsAddUserMessage<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId, input } }: ThreadsAddUserMessageRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { context } = call;
  const plan = async (thread: ThreadMetadata): Promise<TurnPlan> => {
    checkMessageSize(server, input);
    const attachments = await claimAttachments(server, input.attachments, threadId, context);
    const message = buildUserMessage(server, thread, input, { attachments, context });
    await server.store.addMessage(threadId, { item: message, attachments }, context);
    return {
      opening: [{ type: "thread.item.done", item: message }],
      handler: (turn) => server.respond(thread, message, context, turn),
    };
  };
  return startTurn(server, call, threadId, plan, input);
}
