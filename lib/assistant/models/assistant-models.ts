import type { Model, ModelSettings } from "@openai/agents";
import type { Owner } from "@/lib/db/owner";
import type { Environment } from "@/lib/env";
import { DEMO_MODEL_NAME, DemoModel, DemoTitleModel, noPace, type Demo } from "../demo-model";
import type { ReserveCall } from "./counted-openai";
import { openAIModel } from "./openai-model";
import { isOpenAI, safetyIdentifier } from "./request-settings";

/** The models that the agents think with. */
export interface AssistantModels {
  /** Answers the user. */
  reply: Model;
  /** Names threads. */
  title: Model;
  /** Shown to people, such as in the health check. */
  name: string;
  /** What the composer may choose instead of `reply`, by the id that it sends. */
  choices: ReadonlyMap<string, Model>;
  /** What goes along with the requests of one user. */
  settingsFor: (user: Owner) => ModelSettings;
}

export type ModelEnvironment = Pick<
  Environment,
  "openaiApiKey" | "openaiBaseUrl" | "openaiModel" | "openaiApi"
> &
  Partial<Pick<Environment, "replyLimits" | "openaiModels" | "openaiReasoning" | "authSecret">>;

export interface ModelOptions extends ModelEnvironment {
  /** Waited for before every request to a model's server; the demo model costs nothing. */
  reserveCall: ReserveCall;
  /** What the demo model learns from. */
  demos?: readonly Demo[] | undefined;
}

/** OpenAI's or a compatible server's model where a key is set, the demo model otherwise. */
export async function selectModels({
  demos = [],
  ...environment
}: ModelOptions): Promise<AssistantModels> {
  const { openaiApiKey: apiKey, openaiModel: name } = environment;
  if (apiKey === undefined) return demoModels(demos);
  const { openaiBaseUrl: baseUrl, authSecret } = environment;
  const modelOf = (name: string) =>
    openAIModel({
      apiKey,
      baseUrl,
      name,
      api: environment.openaiApi,
      reserveCall: environment.reserveCall,
      limits: environment.replyLimits,
      reasoning: environment.openaiReasoning,
    });
  const model = await modelOf(name);
  const choices = new Map<string, Model>();
  for (const [id, chosen] of environment.openaiModels ?? []) choices.set(id, await modelOf(chosen));
  return {
    reply: model,
    title: model,
    name,
    choices,
    settingsFor: (user) =>
      isOpenAI(baseUrl) && authSecret !== undefined
        ? { providerData: { safety_identifier: safetyIdentifier(authSecret, user) } }
        : {},
  };
}

function demoModels(demos: readonly Demo[]): AssistantModels {
  return {
    reply: new DemoModel({ demos }),
    title: new DemoTitleModel({ pace: noPace }),
    name: DEMO_MODEL_NAME,
    choices: new Map(),
    settingsFor: () => ({}),
  };
}
