import { Agent, type Model } from "@openai/agents";
import { stopAtClientTools } from "@acme/chatkit-server/agents";
import { agentTools } from "@/lib/assistant/agent-tools";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import type { Capability } from "@/lib/assistant/define-capability";
import { withCapabilities } from "@/lib/assistant/instructions";
import { shoppingInstructions } from "./shopping-instructions";

/** The agent that answers the user. */
export function createShoppingAgent(
  model: Model,
  capabilities: readonly Capability[],
): Agent<AssistantContext> {
  return new Agent<AssistantContext>({
    name: "Shopping assistant",
    instructions: withCapabilities(shoppingInstructions, capabilities),
    model,
    // The browser answers one call at a time, and the order of the others matters.
    modelSettings: { parallelToolCalls: false },
    tools: agentTools(capabilities),
    toolUseBehavior: stopAtClientTools,
  });
}
