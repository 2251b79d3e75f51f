import type { Model } from "@openai/agents";
import type { Environment } from "@/lib/env";
import { BUILT_IN_MODEL_NAME, BuiltInModel } from "./built-in/built-in-model";
import { BuiltInTitleModel } from "./built-in/built-in-title-model";
import { noPace } from "./built-in/streaming/pace";
import type { ReserveCall } from "./counted-openai";
import { openAIModel } from "./openai-model";

/** The models that the agents think with. */
export interface AssistantModels {
  /** Answers the user. */
  reply: Model;
  /** Names threads. */
  title: Model;
  /** Shown to people, such as in the health check. */
  name: string;
  /** True for the scripted model, which must be called that in the page. */
  builtIn: boolean;
}

export type ModelEnvironment = Pick<
  Environment,
  "openaiApiKey" | "openaiBaseUrl" | "openaiModel" | "openaiApi"
>;

export interface ModelOptions extends ModelEnvironment {
  /** Waited for before every request to a model's server; the built-in model costs nothing. */
  reserveCall: ReserveCall;
}

/** OpenAI's or a compatible server's model where a key is set, the built-in one otherwise. */
export async function selectModels(environment: ModelOptions): Promise<AssistantModels> {
  const { openaiApiKey: apiKey, openaiModel: name } = environment;
  if (apiKey === undefined) return builtInModels();
  const model = await openAIModel({
    apiKey,
    baseUrl: environment.openaiBaseUrl,
    name,
    api: environment.openaiApi,
    reserveCall: environment.reserveCall,
  });
  return { reply: model, title: model, name, builtIn: false };
}

export function builtInModels(): AssistantModels {
  return {
    reply: new BuiltInModel(),
    title: new BuiltInTitleModel({ pace: noPace }),
    name: BUILT_IN_MODEL_NAME,
    builtIn: true,
  };
}
