import { OpenAIProvider, type Model, type ModelRequest, type ModelSettings } from "@openai/agents";
import { dependableModel } from "@acme/chatkit-server/agents";
import type { Environment } from "@/lib/env";
import { CountedOpenAI, type ReserveCall } from "./counted-openai";
import { impatientFetch } from "./impatient-fetch";
import { mergeSettings, requestSettings } from "./request-settings";

export interface OpenAIModelOptions {
  apiKey: string;
  /** Absent: OpenAI itself. */
  baseUrl?: string | undefined;
  name: string;
  /** Most compatible servers speak `chat_completions` only. */
  api: "responses" | "chat_completions";
  /** Waited for before every request. */
  reserveCall: ReserveCall;
  /** Default: those of `dependableModel`. */
  limits?: Partial<Environment["replyLimits"]> | undefined;
  reasoning?: Environment["openaiReasoning"] | undefined;
}

/** A server that ignores the limit of tokens is cut off where nobody writes as much with so few. */
const CHARACTERS_PER_TOKEN = 10;

/** A model of OpenAI, or of a server that speaks one of its APIs. */
export async function openAIModel({
  apiKey,
  baseUrl,
  name,
  api,
  reserveCall,
  limits = {},
  reasoning,
}: OpenAIModelOptions): Promise<Model> {
  const openAIClient = new CountedOpenAI(reserveCall, {
    apiKey,
    fetch: impatientFetch,
    // It would log what it can't parse, which is text of people.
    logLevel: "off",
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  const provider = new OpenAIProvider({
    openAIClient,
    useResponses: api === "responses",
  });
  const { outputTokens, firstEvent, silence } = limits;
  const settings = requestSettings({ name, api, baseUrl, outputTokens, reasoning });
  return dependableModel(withSettings(await provider.getModel(name), settings), {
    ...(firstEvent !== undefined && { firstEvent }),
    ...(silence !== undefined && { silence }),
    ...(outputTokens !== undefined && { characters: outputTokens * CHARACTERS_PER_TOKEN }),
  });
}

function withSettings(model: Model, settings: ModelSettings): Model {
  const complete = (request: ModelRequest): ModelRequest => ({
    ...request,
    modelSettings: mergeSettings(settings, request.modelSettings),
  });
  const advise = model.getRetryAdvice?.bind(model);
  return {
    supportsPromptModelSelection: model.supportsPromptModelSelection ?? false,
    getResponse: (request) => model.getResponse(complete(request)),
    getStreamedResponse: (request) => model.getStreamedResponse(complete(request)),
    ...(advise && { getRetryAdvice: advise }),
  };
}
