import { Agent } from "@openai/agents";
import {
  ChatKitServer,
  CustomStreamError,
  cutText,
  MemoryStore,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type Turn,
  type UserMessageItem,
} from "@acme/chatkit-server";
import {
  AgentContext,
  createAgentRunner,
  streamAgentResponse,
  toAgentInput,
} from "@acme/chatkit-server/agents";

export interface Caller {
  userId: string;
}

const assistant = new Agent<AgentContext<Caller>>({
  name: "Assistant",
  instructions: "You are a helpful assistant.",
});
const runner = createAgentRunner();

class AssistantServer extends ChatKitServer<Caller> {
  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    context: Caller,
    { id: turnId, signal }: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const { store, logger } = this;
    logger.info({ userId: context.userId, threadId: thread.id, turnId }, "message");
    if (message) thread.title ??= titleFrom(message);

    const input = await toAgentInput(thread, message, {
      store,
      context,
      limit: 10,
      onHistoryError: (error) => logger.error({ err: error, turnId }, "history is missing"),
    });
    if (!input) return;

    const bridge = new AgentContext({ thread, store, requestContext: context, signal, logger });
    try {
      const result = await runner.run(assistant, input, { stream: true, context: bridge, signal });
      yield* streamAgentResponse(bridge, result);
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new CustomStreamError("Something went wrong. Please try again.", { cause });
    }
  }
}

function titleFrom({ content }: UserMessageItem): string {
  const text = content.map((part) => part.text).join("");
  return text.length > 50 ? `${cutText(text, 50).trim()}...` : text;
}

export const server = new AssistantServer({ store: new MemoryStore<Caller>() });
