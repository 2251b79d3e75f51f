import { OpenAIProvider, type Model } from "@openai/agents";
import { withReadableCalls } from "@acme/chatkit-server/agents";
import { CountedOpenAI, type ReserveCall } from "./counted-openai";
import { impatientFetch } from "./impatient-fetch";

export interface OpenAIModelOptions {
  apiKey: string;
  /** Absent: OpenAI itself. */
  baseUrl?: string | undefined;
  name: string;
  /** Most compatible servers speak `chat_completions` only. */
  api: "responses" | "chat_completions";
  /** Waited for before every request. */
  reserveCall: ReserveCall;
}

/** A model of OpenAI, or of a server that speaks one of its APIs. */
export async function openAIModel({
  apiKey,
  baseUrl,
  name,
  api,
  reserveCall,
}: OpenAIModelOptions): Promise<Model> {
  const openAIClient = new CountedOpenAI(reserveCall, {
    apiKey,
    fetch: impatientFetch,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  const provider = new OpenAIProvider({
    openAIClient,
    useResponses: api === "responses",
  });
  return withReadableCalls(await provider.getModel(name));
}
