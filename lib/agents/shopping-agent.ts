import { Agent, type Model } from "@openai/agents";
import { stopAtClientTools } from "@acme/chatkit-server/agents";
import { shoppingInstructions } from "./shopping-instructions";
import { shoppingTools } from "@/lib/assistant/tools";
import type { ShopAgentContext } from "@/lib/assistant/define-tool";

/** The agent that answers the user. */
export function createShoppingAgent(model: Model): Agent<ShopAgentContext> {
  return new Agent<ShopAgentContext>({
    name: "Shopping assistant",
    instructions: shoppingInstructions,
    model,
    // The browser answers one call at a time, and the order of the others matters.
    modelSettings: { parallelToolCalls: false },
    tools: shoppingTools,
    toolUseBehavior: stopAtClientTools,
  });
}
