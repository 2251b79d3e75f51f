import { createAgents, routeMessage } from "@/lib/agents";
import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { createAssistant, type AssistantParts } from "@/lib/assistant/create-assistant";
import type { AssistantModels } from "@/lib/assistant/models/assistant-models";
import { DemoModel, DemoTitleModel, noPace } from "@/lib/assistant/demo-model";
import { capabilities } from "@/lib/capabilities";
import type { RequestContext } from "@/lib/assistant/request-context";
import { NotFoundError } from "@acme/chatkit-server";
import { getDatabase } from "@/lib/db";
import { errorForLog } from "@/lib/logger";
import { PrismaFeedbackStore, PrismaStore, PrismaTurnStore, PrismaUsageStore } from "@/lib/stores";

const reply = new DemoModel({
  pace: noPace,
  demos: capabilities.flatMap(({ demo }) => demo ?? []),
  route: routeMessage,
});

/** The demo models without their pauses, with the shop in the database. */
export const promptModels: AssistantModels = {
  reply,
  title: new DemoTitleModel({ pace: noPace }),
  name: "demo",
  choices: new Map(),
  named: async () => ({ name: "demo", model: reply }),
  settingsFor: () => ({}),
};

export interface TestAssistant {
  server: AssistantServer;
  store: PrismaStore<RequestContext>;
  /** Logged warnings and errors, as JSON. */
  logs: string[];
  /** The fields and the message of each informational log line. */
  lines: unknown[][];
}

/** The assistant as the app assembles it, on the database of `openShopDatabase`. */
export function createTestAssistant({
  models = promptModels,
  ...parts
}: Partial<Omit<AssistantParts, "models">> & {
  models?: Pick<AssistantModels, "reply" | "title"> & Partial<AssistantModels>;
} = {}): TestAssistant {
  const store = new PrismaStore<RequestContext>({ database: getDatabase });
  const logs: string[] = [];
  const lines: unknown[][] = [];
  const log = (...entry: unknown[]) =>
    void logs.push(
      JSON.stringify(entry, (_key, value: unknown) =>
        value instanceof Error ? errorForLog(value) : value,
      ),
    );
  const server = createAssistant({
    store,
    turnStore: new PrismaTurnStore({ database: getDatabase }),
    feedback: new PrismaFeedbackStore({ database: getDatabase }),
    agents: createAgents(models),
    models: { ...promptModels, ...models },
    readAttachment: async (id) => {
      throw new NotFoundError(`Attachment ${id} not found`);
    },
    usage: { store: new PrismaUsageStore({ database: getDatabase }), model: "stand-in" },
    logger: { debug: log, info: (...entry) => void lines.push(entry), warn: log, error: log },
    ...parts,
  });
  return { server, store, logs, lines };
}
