import { setTracingDisabled, type Agent } from "@openai/agents";
import type {
  AttachmentStore,
  ChatKitServerOptions,
  Logger,
  Store,
  TurnStore,
} from "@acme/chatkit-server";
import { createAgentRunner } from "@acme/chatkit-server/agents";
import type { AssistantContext } from "./assistant-context";
import { AssistantServer, type AssistantServerOptions } from "./assistant-server";
import type { Capability } from "./define-capability";
import { defaultHistoryBudget, type HistoryBudget } from "./history/load-history";
import type { AssistantModels } from "./models/assistant-models";
import type { RequestContext } from "./request-context";
import { TitleWriter } from "./titles";

/** Who answers, and with what. */
export interface AssistantAgents {
  /** Answers the user. */
  reply: Agent<AssistantContext>;
  /** Names threads. */
  title: Agent;
  capabilities: readonly Capability[];
}

/** What differs between the requests of users and of messages. */
export type RequestModels = Pick<AssistantModels, "choices" | "settingsFor">;

export interface AssistantParts extends Omit<ChatKitServerOptions<RequestContext>, "logger"> {
  store: Store<RequestContext>;
  turnStore?: TurnStore<RequestContext>;
  attachmentStore?: AttachmentStore<RequestContext>;
  feedback: AssistantServerOptions["feedback"];
  admit?: AssistantServerOptions["admit"];
  readAttachment: AssistantServerOptions["readAttachment"];
  timeLimit?: AssistantServerOptions["timeLimit"];
  usage: AssistantServerOptions["usage"];
  /** Default: 16,000 tokens. */
  historyBudget?: HistoryBudget | undefined;
  agents: AssistantAgents;
  /** Default: no choice, and the same for every user. */
  models?: RequestModels | undefined;
  logger: Logger;
}

/** Puts the assistant together from its parts. */
export function createAssistant({
  agents,
  models,
  historyBudget = defaultHistoryBudget,
  ...options
}: AssistantParts): AssistantServer {
  // Traces would send conversations to OpenAI a second time; switch them on if you want them there.
  // The runner's own switch alone leaves the SDK complaining about tools outside a trace.
  setTracingDisabled(true);
  const config = {
    tracingDisabled: true,
    traceIncludeSensitiveData: false,
    // Nothing is stored at the model's server under an id: reasoning goes back encrypted.
    reasoningItemIdPolicy: "omit",
  } as const;
  const titles = new TitleWriter({
    agent: agents.title,
    runner: createAgentRunner(config),
    store: options.store,
    logger: options.logger,
  });
  return new AssistantServer({
    // A checkbox stays checked after a reload, and a thread that waits for a person takes no messages.
    saveSyncActions: true,
    enforceThreadStatus: true,
    ...options,
    agent: agents.reply,
    capabilities: agents.capabilities,
    historyBudget,
    runnerFor: (user) =>
      createAgentRunner({ ...config, ...(models && { modelSettings: models.settingsFor(user) }) }),
    choices: models?.choices ?? new Map(),
    titles,
  });
}
