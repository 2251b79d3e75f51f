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
  /** The model of an agent that names its own, with the same limits as all others. */
  named: (name: string) => Promise<NamedModel>;
  /** Additional settings for one user's requests. */
  settingsFor: (user: Owner) => ModelSettings;
}

type ModelEnvironment = Pick<
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
  const named = async (name: string): Promise<NamedModel> => {
    const model = await openAIModel({
      apiKey,
      baseUrl,
      name,
      api: environment.openaiApi,
      reserveCall: environment.reserveCall,
      limits: environment.replyLimits,
      reasoning: environment.openaiReasoning,
    });
    return { name, model: environment.spending?.limit(model, name) ?? model };
  };
  const { model } = await named(name);
  const choices = new Map<string, NamedModel>();
  for (const [id, chosen] of environment.openaiModels ?? []) {
    choices.set(id, await named(chosen));
  }
  return {
    reply: model,
    title: model,
    name,
    choices,
    named,
    settingsFor: (user) =>
      isOpenAI(baseUrl) && authSecret !== undefined
        ? { providerData: { safety_identifier: safetyIdentifier(authSecret, user) } }
        : {},
  };
}

function demoModels(demos: readonly Demo[], route: Route | undefined): AssistantModels {
  const reply = { name: DEMO_MODEL_NAME, model: new DemoModel({ demos, route }) };
  return {
    reply: reply.model,
    title: new DemoTitleModel({ pace: noPace }),
    name: reply.name,
    choices: new Map(),
    named: async () => reply,
    settingsFor: () => ({}),
  };
}
