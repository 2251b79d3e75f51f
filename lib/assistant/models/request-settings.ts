import { createHmac } from "node:crypto";
import type { ModelSettings } from "@openai/agents";
import type { Environment } from "@/lib/env";

/** The destination of requests and the site owner's settings for them. */
interface RequestOptions {
  name: string;
  api: Environment["openaiApi"];
  baseUrl?: string | undefined;
  /** Undefined or `Infinity` for no limit. */
  outputTokens?: number | undefined;
  reasoning?: Environment["openaiReasoning"] | undefined;
}

/** OpenAI's reasoning models; its other models reject reasoning parameters. */
const REASONING_MODELS = /^(gpt-5(?!.*-chat)|o\d|codex|computer-use)/;

/** Whether requests go to OpenAI, which accepts parameters that compatible servers reject. */
export function isOpenAI(baseUrl: string | undefined): boolean {
  return baseUrl === undefined || /(^|\.)api\.openai\.com$/.test(new URL(baseUrl).hostname);
}

/** The settings sent with every request, limited to those that its server supports. */
export function requestSettings(options: RequestOptions): ModelSettings {
  const { name, api, baseUrl } = options;
  const isOpenAIs = isOpenAI(baseUrl);
  const reasoning = isOpenAIs && !REASONING_MODELS.test(name) ? undefined : options.reasoning;
  const { effort, summary } = reasoning ?? {};
  return {
    ...(isOpenAIs && { store: false }),
    ...outputLimit(options),
    ...((effort ?? summary) && {
      reasoning: { ...(effort && { effort }), ...(summary && { summary }) },
    }),
    ...(isOpenAIs &&
      api === "responses" &&
      REASONING_MODELS.test(name) && {
        providerData: { include: ["reasoning.encrypted_content"] },
      }),
  };
}

/**
 * OpenAI's Chat Completions API uses `max_completion_tokens`; compatible servers use `max_tokens`.
 */
function outputLimit({ api, baseUrl, outputTokens = Infinity }: RequestOptions): ModelSettings {
  if (outputTokens === Infinity) return {};
  return api === "chat_completions" && isOpenAI(baseUrl)
    ? { providerData: { max_completion_tokens: outputTokens } }
    : { maxTokens: outputTokens };
}

/**
 * An agent's own settings take precedence, except for reasoning: if the agent sets none, the SDK
 * adds a default that can't be told apart from an explicit setting.
 */
export function mergeSettings(settings: ModelSettings, request: ModelSettings): ModelSettings {
  return {
    ...settings,
    ...request,
    ...(settings.reasoning && { reasoning: { ...request.reasoning, ...settings.reasoning } }),
    providerData: { ...settings.providerData, ...request.providerData },
  };
}

/**
 * A pseudonymous user ID for OpenAI's safety checks; stable for a user and otherwise meaningless.
 */
export function safetyIdentifier(
  secret: string,
  { tenantId, userId }: { tenantId: string; userId: string },
): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify(["safety_identifier", tenantId, userId]))
    .digest("hex");
}
