import type { ModelRequest } from "@openai/agents";
import type { ModelPrice } from "@/lib/env";
import { MONEY_UNITS, type SpendingUnit } from "./spending-ceilings";

/** Reserved for an answer without a token limit. */
const ASSUMED_OUTPUT_TOKENS = 16_000;
/** Cautious: in English, a token averages about four characters. */
const CHARACTERS_PER_TOKEN = 3;
const TOKENS_PER_FILE = 6_000;
const MILLION = 1_000_000;

/** The tokens of one model call. */
export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
}

export const NO_USAGE: ModelUsage = { inputTokens: 0, outputTokens: 0 };

/** The most that a call can use; `maxOutputTokens` may be `Infinity`. */
export function maxUsage(request: ModelRequest, maxOutputTokens: number): ModelUsage {
  return {
    inputTokens: estimateInputTokens(request),
    outputTokens: Number.isFinite(maxOutputTokens) ? maxOutputTokens : ASSUMED_OUTPUT_TOKENS,
  };
}

/** Files are sent as data URLs, whose length says little about their token count. */
function estimateInputTokens({ input, systemInstructions, tools }: ModelRequest): number {
  let files = 0;
  const text = JSON.stringify([input, systemInstructions, tools], (_key, value: unknown) => {
    if (typeof value !== "string" || !value.startsWith("data:")) return value;
    files += 1;
    return "";
  });
  return estimateTokens(text.length) + files * TOKENS_PER_FILE;
}

export function estimateTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** What the usage counts for toward a ceiling: tokens, or money at the model's price. */
export function amountOf(
  unit: SpendingUnit,
  { inputTokens, outputTokens }: ModelUsage,
  price: ModelPrice = { input: 0, output: 0 },
): number {
  if (unit === "tokens") return inputTokens + outputTokens;
  const cost = (inputTokens * price.input + outputTokens * price.output) / MILLION;
  return Math.ceil(cost * MONEY_UNITS);
}
