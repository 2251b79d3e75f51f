import type { ModelRequest } from "@openai/agents";
import type { ResponseUsage } from "openai/resources/responses/responses";
import type { Decision } from "../conversation";

const CHARACTERS_PER_TOKEN = 4;

/** Estimates tokens, so that usage metering also works with the demo model. */
export function usageOf(request: ModelRequest, decision: Decision): ResponseUsage {
  const input =
    tokensIn(JSON.stringify(request.input)) + tokensIn(request.systemInstructions ?? "");
  const output = tokensIn(decision.kind === "say" ? decision.text : JSON.stringify(decision.call));
  return {
    input_tokens: input,
    output_tokens: output,
    total_tokens: input + output,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  };
}

function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
