import { capabilities } from "@/lib/capabilities";
import type { AssistantAgents } from "@/lib/assistant/create-assistant";
import type { AssistantModels } from "@/lib/assistant/models/assistant-models";
import { createShoppingAgent } from "./shopping-agent";
import { createTitleAgent } from "./title-agent";

/** Who answers, and with what. */
export function createAgents(models: Pick<AssistantModels, "reply" | "title">): AssistantAgents {
  return {
    reply: createShoppingAgent(models.reply, capabilities),
    title: createTitleAgent(models.title),
    capabilities,
  };
}
