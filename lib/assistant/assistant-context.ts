import { AgentContext, type AgentContextOptions } from "@acme/chatkit-server/agents";
import type { ReplyRequest, ReplyServices } from "./reply-request";
import type { RequestContext } from "./request-context";

/** What a tool or action receives: the thread, the caller, and ways to show things in the chat. */
export type AssistantContext = AgentContext<RequestContext>;

export function createAssistantContext(
  { store, logger, clock }: ReplyServices,
  { thread, context, turn }: Pick<ReplyRequest, "thread" | "context" | "turn">,
  options: Pick<
    AgentContextOptions<RequestContext>,
    "maxClientToolCalls" | "recentItems" | "earlierIds"
  > = {},
): AssistantContext {
  return new AgentContext({
    thread,
    store,
    requestContext: context,
    signal: turn.signal,
    now: clock,
    logger,
    ...options,
  });
}
