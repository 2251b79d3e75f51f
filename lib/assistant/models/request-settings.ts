import { createHmac } from "node:crypto";
import type { ModelSettings } from "@openai/agents";
import type { Environment } from "@/lib/env";

/** Where requests go and what the site's owner wants of them. */
export interface RequestOptions {
  name: string;
  api: Environment["openaiApi"];
  baseUrl?: string | undefined;
  /** Undefined or `Infinity` for no limit. */
  outputTokens?: number | undefined;
  reasoning?: Environment["openaiReasoning"] | undefined;
}

/** OpenAI's models that reason; the others refuse what is about reasoning. */
const REASONS = /^(gpt-5(?!.*-chat)|o\d|codex|computer-use)/;

/** True for OpenAI's own host, which takes parameters that compatible servers refuse. */
export function isOpenAI(baseUrl: string | undefined): boolean {
  return baseUrl === undefined || /(^|\.)api\.openai\.com$/.test(new URL(baseUrl).hostname);
}

/** What goes along with every request, as far as its server takes it. */
export function requestSettings(options: RequestOptions): ModelSettings {
  const { name, api, baseUrl } = options;
  const isOpenAIs = isOpenAI(baseUrl);
  const reasoning = isOpenAIs && !REASONS.test(name) ? undefined : options.reasoning;
  const { effort, summary } = reasoning ?? {};
  return {
    ...(isOpenAIs && { store: false }),
    ...outputLimit(options),
    ...((effort ?? summary) && {
      reasoning: { ...(effort && { effort }), ...(summary && { summary }) },
    }),
    ...(isOpenAIs &&
      api === "responses" &&
      REASONS.test(name) && { providerData: { include: ["reasoning.encrypted_content"] } }),
  };
}

/** OpenAI's chat completions have a name of their own for it; `max_tokens` is what others know. */
function outputLimit({ api, baseUrl, outputTokens = Infinity }: RequestOptions): ModelSettings {
  if (outputTokens === Infinity) return {};
  return api === "chat_completions" && isOpenAI(baseUrl)
    ? { providerData: { max_completion_tokens: outputTokens } }
    : { maxTokens: outputTokens };
}

/**
 * An agent's own settings take precedence, except for reasoning: the SDK fills that in when the agent
 * sets nothing, and its default looks the same as a choice.
 */
export function mergeSettings(settings: ModelSettings, request: ModelSettings): ModelSettings {
  return {
    ...settings,
    ...request,
    ...(settings.reasoning && { reasoning: { ...request.reasoning, ...settings.reasoning } }),
    providerData: { ...settings.providerData, ...request.providerData },
  };
}

/** A user's name for OpenAI's safety checks, which tells nothing but that it is the same one. */
export function safetyIdentifier(
  secret: string,
  { tenantId, userId }: { tenantId: string; userId: string },
): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify(["safety_identifier", tenantId, userId]))
    .digest("hex");
}
