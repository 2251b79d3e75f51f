import type { Model, ModelSettings } from "@openai/agents";
import type { Owner } from "@/lib/db/owner";
import type { Environment } from "@/lib/env";
import {
  DEMO_MODEL_NAME,
  DemoModel,
  DemoTitleModel,
  noPace,
  type Demo,
  type Route,
} from "../demo-model";
import type { ReserveCall } from "./counted-openai";
import { openAIModel } from "./openai-model";
import { isOpenAI, safetyIdentifier } from "./request-settings";
import type { SpendingLimit } from "./spending-limit";

/** A model with its provider's name for it. */
export interface NamedModel {
  name: string;
  model: Model;
}

/** The models that the agents use. */
export interface AssistantModels {
  /** Answers the user. */
  reply: Model;
  /** Names threads. */
  title: Model;
  /** The display name, used in the health check for example. */
  name: string;
  /** The models that the user can choose in place of `reply`, by the ID that the composer sends. */
  choices: ReadonlyMap<string, NamedModel>;
  /** Additional settings for one user's requests. */
  settingsFor: (user: Owner) => ModelSettings;
}

export type ModelEnvironment = Pick<
  Environment,
  "openaiApiKey" | "openaiBaseUrl" | "openaiModel" | "openaiApi"
> &
  Partial<Pick<Environment, "replyLimits" | "openaiModels" | "openaiReasoning" | "authSecret">>;

export interface ModelOptions extends ModelEnvironment {
  /**
   * Awaited before every request to a model provider, but not for the demo model, which is free.
   */
  reserveCall: ReserveCall;
  /** Limits on tokens and money; default: none. */
  spending?: Pick<SpendingLimit, "limit"> | undefined;
  /** The demo model's examples. */
  demos?: readonly Demo[] | undefined;
  /** The demo model's way to choose among agents. */
  route?: Route | undefined;
}

/** A model from OpenAI or a compatible server if an API key is set, else the demo model. */
export async function selectModels({
  demos = [],
  route,
  ...environment
}: ModelOptions): Promise<AssistantModels> {
  const { openaiApiKey: apiKey, openaiModel: name } = environment;
  if (apiKey === undefined) return demoModels(demos, route);
  const { openaiBaseUrl: baseUrl, authSecret } = environment;
  const modelOf = async (name: string) => {
    const model = await openAIModel({
      apiKey,
      baseUrl,
      name,
      api: environment.openaiApi,
      reserveCall: environment.reserveCall,
      limits: environment.replyLimits,
      reasoning: environment.openaiReasoning,
    });
    return environment.spending?.limit(model, name) ?? model;
  };
  const model = await modelOf(name);
  const choices = new Map<string, NamedModel>();
  for (const [id, chosen] of environment.openaiModels ?? []) {
    choices.set(id, { name: chosen, model: await modelOf(chosen) });
  }
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

function demoModels(demos: readonly Demo[], route: Route | undefined): AssistantModels {
  return {
    reply: new DemoModel({ demos, route }),
    title: new DemoTitleModel({ pace: noPace }),
    name: DEMO_MODEL_NAME,
    choices: new Map(),
    settingsFor: () => ({}),
  };
}
