import type { Model } from "@openai/agents";
import type { Environment } from "@/lib/env";
import { DEMO_MODEL_NAME, DemoModel, DemoTitleModel, noPace, type Demo } from "../demo-model";
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
}

export type ModelEnvironment = Pick<
  Environment,
  "openaiApiKey" | "openaiBaseUrl" | "openaiModel" | "openaiApi"
> &
  Partial<Pick<Environment, "replyLimits">>;

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
  const model = await openAIModel({
    apiKey,
    baseUrl: environment.openaiBaseUrl,
    name,
    api: environment.openaiApi,
    reserveCall: environment.reserveCall,
    limits: environment.replyLimits,
  });
  return { reply: model, title: model, name };
}

function demoModels(demos: readonly Demo[]): AssistantModels {
  return {
    reply: new DemoModel({ demos }),
    title: new DemoTitleModel({ pace: noPace }),
    name: DEMO_MODEL_NAME,
  };
}
