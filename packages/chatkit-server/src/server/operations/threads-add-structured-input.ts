import { ConflictError, InvalidRequestError } from "../../errors";
import type {
  StructuredInputItem,
  ThreadStreamEvent,
  ThreadsAddStructuredInputRequest,
} from "../../protocol";
import { startTurn } from "../../turns/start-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { answerQuestions, unknownQuestions } from "./answer-questions";

/** Stores the user's answers to a structured input and continues the turn. */
export function threadsAddStructuredInput<Context>(
  server: ServerHooks<Context>,
  { params: { thread_id: threadId, item_id: itemId, input } }: ThreadsAddStructuredInputRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { context } = call;
  return startTurn(server, call, threadId, async (thread) => {
    const item = await loadOpenQuestions(server, threadId, itemId, context);
    const unknown = unknownQuestions(item, input);
    if (unknown.length > 0) {
      server.logger.warn(
        { threadId, itemId, count: unknown.length },
        "answers to unknown questions ignored",
      );
    }
    const answered = answerQuestions(item, input);
    return {
      opening: [],
      async *handler(turn): AsyncGenerator<ThreadStreamEvent> {
        yield { type: "thread.item.replaced", item: answered };
        yield* server.respond(thread, null, context, turn);
      },
    };
  });
}

async function loadOpenQuestions<Context>(
  server: ServerHooks<Context>,
  threadId: string,
  itemId: string,
  context: Context,
): Promise<StructuredInputItem> {
  const item = await server.store.loadItem(threadId, itemId, context);
  if (item.type !== "structured_input") {
    throw new InvalidRequestError("params.item_id: must name a structured input.", {
      field: "params.item_id",
    });
  }
  if (item.status !== "pending") {
    throw new ConflictError(`The structured input ${itemId} is already ${item.status}.`);
  }
  return item;
}
