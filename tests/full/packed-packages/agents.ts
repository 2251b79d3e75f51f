import { streamAgentResponse, type AgentContext } from "@acme/chatkit-server/agents";
import { Agent } from "@openai/agents";

export const agent = new Agent<AgentContext<null>>({ name: "Guide" });
export const stream = streamAgentResponse;
