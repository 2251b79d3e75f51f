import type { AgentContext } from "@acme/chatkit-server/agents";
import type { RequestContext } from "./request-context";

/** What a tool or action receives: the thread, the caller, and ways to show things in the chat. */
export type AssistantContext = AgentContext<RequestContext>;
