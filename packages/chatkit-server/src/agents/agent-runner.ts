import { Runner, type RunConfig } from "@openai/agents";

/**
 * Creates a runner that tells a model which tools exist when it calls one that doesn't, instead of
 * ending the turn. It runs the tool calls of a response one after another, so that the browser gets
 * its calls in the model's order. `config` overrides these settings.
 */
export function createAgentRunner(config: Partial<RunConfig> = {}): Runner {
  const toolNames = new WeakMap<object, () => Promise<string[]>>();
  const runner = new Runner({
    toolExecution: { maxFunctionToolConcurrency: 1 },
    toolNotFoundBehavior: "return_error_to_model",
    toolErrorFormatter: async ({ kind, toolName, runContext }) => {
      if (kind !== "tool_not_found") return undefined;
      const names = (await toolNames.get(runContext)?.()) ?? [];
      return JSON.stringify({ status: "refused", message: notFound(toolName, names) });
    },
    ...config,
  });
  runner.on("agent_start", (runContext, agent) => {
    toolNames.set(runContext, async () => {
      const tools = await agent.getAllTools(runContext);
      const handoffs = await agent.getEnabledHandoffs(runContext);
      return [...tools.map(({ name }) => name), ...handoffs.map(({ toolName }) => toolName)];
    });
  });
  return runner;
}

function notFound(name: string, others: readonly string[]): string {
  const missing = `There is no tool named "${name}".`;
  if (others.length === 0) return `${missing} Answer without tools.`;
  return `${missing} The tools are: ${others.join(", ")}.`;
}
