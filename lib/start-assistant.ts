import { createAgents, routeMessage } from "@/lib/agents";
import { getDatabase } from "@/lib/db";
import { authSecret } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import {
  MAX_ATTACHMENTS_PER_MESSAGE,
  PrismaFeedbackStore,
  PrismaStore,
  PrismaTurnStore,
  PrismaUsageStore,
} from "@/lib/stores";
import { attachmentStore } from "@/lib/attachment-store";
import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { createAssistant } from "@/lib/assistant/create-assistant";
import { selectModels } from "@/lib/assistant/models/assistant-models";
import { ModelCallBudget } from "@/lib/assistant/models/model-call-budget";
import { SpendingLimit } from "@/lib/assistant/models/spending-limit";
import { ceilings } from "@/lib/limits";
import { MessageLimit } from "@/lib/assistant/message-limit";
import { defaultHistoryBudget } from "@/lib/assistant/history/load-history";
import { capabilities } from "@/lib/capabilities";
import { tenantNamed } from "@/lib/tenants/tenants";

// Stored on the global object because in development each edit reloads this module.
const holder: typeof globalThis & {
  chatkitStarterAssistant?: Promise<AssistantServer> | undefined;
} = globalThis;

/** This process's assistant, created on first use. */
export function assistant(): Promise<AssistantServer> {
  holder.chatkitStarterAssistant ??= start();
  return holder.chatkitStarterAssistant;
}

async function start(): Promise<AssistantServer> {
  try {
    const budget = new ModelCallBudget({
      limits: env().modelCalls,
      perAddress: env().modelCallsPerAddress,
      store: ceilings(),
      logger,
    });
    const messages = new MessageLimit({
      rates: env().messages,
      store: ceilings(),
      rateOfTenant: (tenantId) => tenantNamed(tenantId).messages,
      // The demo model's calls aren't counted.
      calls: env().openaiApiKey === undefined ? undefined : budget,
    });
    const { modelTokens: tokens, modelSpend: money, modelPrices: prices } = env();
    const { outputTokens } = env().replyLimits;
    const spending = new SpendingLimit({
      tokens,
      money,
      prices,
      outputTokens,
      store: ceilings(),
      logger,
    });
    const models = await selectModels({
      ...env(),
      spending,
      authSecret: authSecret(),
      reserveCall: () => budget.reserve(),
      demos: capabilities.flatMap(({ demo }) => demo ?? []),
      route: routeMessage,
    });
    return createAssistant({
      store: new PrismaStore({
        database: getDatabase,
        linkPreview: (attachment, context) => attachmentStore().linkPreview(attachment, context),
      }),
      attachmentStore: attachmentStore(),
      admit: (operation, context) => messages.reserve(operation, context),
      giveBackCalls: (calls) => budget.giveBack(calls),
      readAttachment: (id, context) => attachmentStore().readAttachment(id, context),
      turnStore: new PrismaTurnStore({ database: getDatabase }),
      feedback: new PrismaFeedbackStore({ database: getDatabase }),
      maxMessageCharacters: env().maxMessageCharacters,
      maxMessageAttachments: MAX_ATTACHMENTS_PER_MESSAGE,
      historyBudget: { ...defaultHistoryBudget, tokens: env().historyTokens },
      usage: { store: new PrismaUsageStore({ database: getDatabase }), model: models.name },
      agents: createAgents(models),
      models,
      timeLimit: env().replyLimits.turn,
      logger,
    });
  } catch (error) {
    // The next request tries again.
    holder.chatkitStarterAssistant = undefined;
    throw error;
  }
}
