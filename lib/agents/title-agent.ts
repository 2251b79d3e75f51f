import { Agent, type Model } from "@openai/agents";
import { titleInstructions } from "./instructions/title";

export function createTitleAgent(model: Model): Agent {
  return new Agent({ name: "Title writer", instructions: titleInstructions, model });
}
