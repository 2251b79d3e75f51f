import type { AssistantServer } from "@/lib/assistant/assistant-server";
import { createAssistant, type AssistantParts } from "@/lib/assistant/create-assistant";
import type { Feedback } from "@/lib/assistant/feedback-store";
import type { AssistantModels } from "@/lib/assistant/models/assistant-models";
import { BuiltInModel } from "@/lib/assistant/models/built-in/built-in-model";
import { BuiltInTitleModel } from "@/lib/assistant/models/built-in/built-in-title-model";
import { noPace } from "@/lib/assistant/models/built-in/streaming/pace";
import type { RequestContext } from "@/lib/assistant/request-context";
import { MemoryStore } from "@/lib/chatkit";

/** The built-in models without their pauses. */
export const promptModels: AssistantModels = {
  reply: new BuiltInModel({ pace: noPace }),
  title: new BuiltInTitleModel({ pace: noPace }),
  name: "built-in",
  builtIn: true,
};

export interface TestAssistant {
  server: AssistantServer;
  store: MemoryStore<RequestContext>;
  votes: Feedback[];
  /** Everything that was logged, as JSON. */
  logs: string[];
}

/** The assistant over a store in memory; the shop's database is the real one. */
export function createTestAssistant(parts: Partial<AssistantParts> = {}): TestAssistant {
  const store = new MemoryStore<RequestContext>({
    ownerOf: ({ tenantId, userId }) => `${tenantId} ${userId}`,
  });
  const votes: Feedback[] = [];
  const logs: string[] = [];
  const log = (...entry: unknown[]) => void logs.push(JSON.stringify(entry));
  const server = createAssistant({
    store,
    models: promptModels,
    feedback: { save: async (feedback) => void votes.push(feedback) },
    logger: { debug: log, info: log, warn: log, error: log },
    ...parts,
  });
  return { server, store, votes, logs };
}
