import { Agent } from "@openai/agents";
import { ChatKitServer } from "@acme/chatkit-server";
import type {
  ThreadMetadata,
  ThreadStreamEvent,
  Turn,
  UserMessageItem,
} from "@acme/chatkit-server";
import {
  AgentContext,
  createAgentRunner,
  simpleToAgentInput,
  streamAgentResponse,
} from "@acme/chatkit-server/agents";

interface Caller {
  userId: string;
}

const agent = new Agent<AgentContext<Caller>>({ name: "Guide" });
const runner = createAgentRunner();

export class AgentServer extends ChatKitServer<Caller> {
  override async *respond(
    thread: ThreadMetadata,
    _message: UserMessageItem | null,
    context: Caller,
    { signal }: Turn,
  ): AsyncGenerator<ThreadStreamEvent> {
    const { store, logger } = this;
    const newest = await store.loadThreadItems(thread.id, null, 50, "desc", context);
    const input = await simpleToAgentInput(newest.data.toReversed());
    const bridge = new AgentContext({ thread, store, requestContext: context, signal, logger });
    const result = await runner.run(agent, input, { stream: true, context: bridge, signal });
    yield* streamAgentResponse(bridge, result);
  }
}
