import { OpenAIProvider, type Model, type ModelRequest, type ModelSettings } from "@openai/agents";
import { dependableModel } from "@acme/chatkit-server/agents";
import type { Environment } from "@/lib/env";
import { CountedOpenAI, type ReserveCall } from "./counted-openai";
import { fetchWithDeadline } from "./fetch-with-deadline";
import { withJoinedDeltas } from "./join-deltas";
import { measuredModel } from "./measured-model";
import { mergeSettings, requestSettings } from "./request-settings";
import { wrapModel } from "./wrap-model";

interface OpenAIModelOptions {
  apiKey: string;
  /** Default: OpenAI. */
  baseUrl?: string | undefined;
  name: string;
  /** Most compatible servers support only `chat_completions`. */
  api: "responses" | "chat_completions";
  /** Awaited before every request. */
  reserveCall: ReserveCall;
  /** Default: those of `dependableModel`. */
  limits?: Partial<Environment["replyLimits"]> | undefined;
  reasoning?: Environment["openaiReasoning"] | undefined;
}

/**
 * Converts the token limit to a character limit for servers that ignore it; high enough that no
 * text within the token limit is cut off.
 */
const CHARACTERS_PER_TOKEN = 10;

/** A model from OpenAI, or from a server that supports one of its APIs. */
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
    fetch: async (...request) => withJoinedDeltas(await fetchWithDeadline(...request)),
    // The client would log responses that it can't parse, which contain users' text.
    logLevel: "off",
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  const provider = new OpenAIProvider({
    openAIClient,
    useResponses: api === "responses",
  });
  const { outputTokens, firstEvent, silence } = limits;
  const settings = requestSettings({ name, api, baseUrl, outputTokens, reasoning });
  const model = measuredModel(await provider.getModel(name), name);
  return dependableModel(withSettings(model, settings), {
    ...(baseUrl !== undefined && { server: new URL(baseUrl).host }),
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
  return wrapModel(model, {
    getResponse: (request) => model.getResponse(complete(request)),
    getStreamedResponse: (request) => model.getStreamedResponse(complete(request)),
  });
}
