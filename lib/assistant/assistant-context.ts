import type { AgentContext } from "@acme/chatkit-server/agents";
import type { RequestContext } from "./request-context";

/** What a tool or action gets of the turn it runs in: the thread, the caller, and ways to show things. */
export type AssistantContext = AgentContext<RequestContext>;
