import { Agent, type Tool } from "@openai/agents";
import { agentTool, agentTools, type ProgressText } from "./agent-tools";
import type { AssistantContext } from "./assistant-context";
import type { Capability } from "./define-capability";
import { runTimeTools } from "./run-time-tools";

type AgentConfig = ConstructorParameters<typeof Agent<AssistantContext>>[0];

/** An agent with the tools of its capabilities, including those that are known only at run time. */
export class CapableAgent extends Agent<AssistantContext> {
  readonly #capabilities: readonly Capability[];
  readonly #progressText: ProgressText | undefined;

  constructor(
    config: Omit<AgentConfig, "tools">,
    capabilities: readonly Capability[],
    progressText?: ProgressText,
  ) {
    super({ ...config, tools: agentTools(capabilities, progressText) });
    this.#capabilities = capabilities;
    this.#progressText = progressText;
  }

  override async getAllTools(
    ...[run, parentSpan]: Parameters<Agent<AssistantContext>["getAllTools"]>
  ): Promise<Tool<AssistantContext>[]> {
    const tools = await super.getAllTools(run, parentSpan);
    const more = await runTimeTools(this.#capabilities, run.context);
    return [...tools, ...more.map((tool) => agentTool(tool, this.#progressText))];
  }
}
