import { Runner, type Agent, type AgentInputItem } from "@openai/agents";
import type { AgentContext } from "@acme/chatkit-server/agents";

// A run of the real SDK. Tracing would need a key and the network.
const runner = new Runner({ tracingDisabled: true });

export function agentRun<Context>(
  agent: Agent<AgentContext<Context>>,
  context: AgentContext<Context>,
  input: string | AgentInputItem[] = "Hello",
) {
  return runner.run(agent, input, { stream: true, context, signal: context.signal });
}
