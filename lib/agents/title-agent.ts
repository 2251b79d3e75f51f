import { Agent, type Model } from "@openai/agents";
import { titleInstructions } from "./title-instructions";

/** The agent that names threads. */
export function createTitleAgent(model: Model): Agent {
  return new Agent({ name: "Title writer", instructions: titleInstructions, model });
}
