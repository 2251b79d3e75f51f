import { setTracingDisabled, type Agent } from "@openai/agents";
import type { Logger } from "@acme/chatkit-server";
import { createAgentRunner } from "@acme/chatkit-server/agents";
import { AssistantServer, type AssistantServerOptions } from "./assistant-server";
import { defaultHistoryBudget, type HistoryBudget } from "./history/load-history";
import type { AssistantModels } from "./models/assistant-models";
import type { TenantAssistant } from "./tenant-assistant";
import { TitleWriter } from "./titles";

/** The agents and the capabilities that they use. */
export interface AssistantAgents {
  /** The assistant of a tenant's users. */
  of: (tenantId: string) => TenantAssistant;
  /** Names threads. */
  title: Agent;
  guard?: AssistantServerOptions["guard"];
}

/** The server's options, with agents and models in place of what is made of them. */
export interface AssistantParts extends Omit<
  AssistantServerOptions,
  "assistantOf" | "guard" | "runnerFor" | "choices" | "titles" | "historyBudget" | "logger"
> {
  /** Default: 16,000 tokens. */
  historyBudget?: HistoryBudget | undefined;
  agents: AssistantAgents;
  models: Pick<AssistantModels, "reply" | "choices" | "named" | "settingsFor">;
  logger: Logger;
}

export function createAssistant({
  agents,
  models,
  historyBudget = defaultHistoryBudget,
  ...options
}: AssistantParts): AssistantServer {
  // Tracing would send conversations to OpenAI a second time; turn it on if you want them there.
  // With only the runner's own setting, the SDK complains about tools outside a trace.
  setTracingDisabled(true);
  const config = {
    tracingDisabled: true,
    traceIncludeSensitiveData: false,
    // The provider stores nothing under an ID, so reasoning is sent back encrypted.
    reasoningItemIdPolicy: "omit",
  } as const;
  const titles = new TitleWriter({
    agent: agents.title,
    runner: createAgentRunner(config),
    store: options.store,
    logger: options.logger,
  });
  return new AssistantServer({
    // Checkboxes keep their state after a reload, and a thread that waits for staff rejects
    // messages.
    saveSyncActions: true,
    enforceThreadStatus: true,
    ...options,
    assistantOf: ({ tenantId }) => agents.of(tenantId),
    guard: agents.guard,
    historyBudget,
    runnerFor: (user, { model = models.reply, modelSettings, inputGuardrails, onModel }) =>
      createAgentRunner({
        ...config,
        model,
        // Asked for a model only by agents that name their own.
        modelProvider: {
          getModel: async (name = "") => {
            const own = await models.named(name);
            onModel(own.name);
            return own.model;
          },
        },
        modelSettings: { ...models.settingsFor(user), ...modelSettings },
        inputGuardrails,
      }),
    choices: models.choices,
    titles,
  });
}
