import { setTracingDisabled } from "@openai/agents";
import type {
  AttachmentStore,
  ChatKitServerOptions,
  Logger,
  Store,
  TurnStore,
} from "@acme/chatkit-server";
import { createAgentRunner } from "@acme/chatkit-server/agents";
import { createShoppingAgent } from "@/lib/agents/shopping-agent";
import { createTitleAgent } from "@/lib/agents/title-agent";
import { AssistantServer, type AssistantServerOptions } from "./assistant-server";
import type { AssistantModels } from "./models/assistant-models";
import type { RequestContext } from "./request-context";
import { TitleWriter } from "./titles";

export interface AssistantParts extends Omit<ChatKitServerOptions<RequestContext>, "logger"> {
  store: Store<RequestContext>;
  turnStore?: TurnStore<RequestContext>;
  attachmentStore?: AttachmentStore<RequestContext>;
  feedback: AssistantServerOptions["feedback"];
  readAttachment: AssistantServerOptions["readAttachment"];
  models: AssistantModels;
  logger: Logger;
}

/** Puts the assistant together from its parts: swap the model, the store or the agent here. */
export function createAssistant({ models, ...options }: AssistantParts): AssistantServer {
  // Traces would send conversations to OpenAI a second time; switch them on if you want them there.
  // The runner's own switch alone leaves the SDK complaining about tools outside a trace.
  setTracingDisabled(true);
  const runner = createAgentRunner({ tracingDisabled: true, traceIncludeSensitiveData: false });
  const titles = new TitleWriter({
    agent: createTitleAgent(models.title),
    runner,
    logger: options.logger,
  });
  return new AssistantServer({
    ...options,
    agent: createShoppingAgent(models.reply),
    runner,
    titles,
  });
}
