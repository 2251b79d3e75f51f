import { capabilities } from "@/lib/capabilities";
import type { AssistantAgents } from "@/lib/assistant/create-assistant";
import type { AssistantModels } from "@/lib/assistant/models/assistant-models";
import { guardMessage } from "./guard-message";
import { createReplyAgents } from "./reply-agents";
import { createTitleAgent } from "./title-agent";

export { routeMessage } from "./route-message";

/** Who answers, and with what. */
export function createAgents(models: Pick<AssistantModels, "title">): AssistantAgents {
  return {
    reply: createReplyAgents(capabilities),
    title: createTitleAgent(models.title),
    guard: guardMessage,
    capabilities,
  };
}
