import type { FailedEnding } from "@acme/chatkit-server/agents";

export interface EndingForLog {
  /** `error` if the site's owner has to fix something. */
  level: "warn" | "error";
  /** What happened and what to check. */
  advice: string;
}

const entries: Record<FailedEnding["kind"], EndingForLog> = {
  length: {
    level: "warn",
    advice: "an answer was cut at its longest: see MODEL_OUTPUT_TOKENS",
  },
  filtered: { level: "warn", advice: "the model's content filter held an answer back" },
  empty: { level: "warn", advice: "the model answered twice with nothing" },
  stuck: { level: "warn", advice: "the model called tools again and again without answering" },
  timed_out: {
    level: "warn",
    advice:
      "an answer took too long: see MODEL_FIRST_EVENT_SECONDS, MODEL_SILENCE_SECONDS and TURN_SECONDS",
  },
  out_of_context: { level: "warn", advice: "a conversation is longer than the model can read" },
  rate_limited: {
    level: "error",
    advice: "the model's server limits requests: check the plan and its limits",
  },
  out_of_quota: {
    level: "error",
    advice: "the account at the model's server has no credit left: check its billing",
  },
  network: {
    level: "error",
    advice: "the model's server can't be reached: check OPENAI_BASE_URL and the network",
  },
  unauthorized: {
    level: "error",
    advice: "the model's server refuses the key: check OPENAI_API_KEY",
  },
  model_missing: {
    level: "error",
    advice:
      "the model's server knows no such model or path: check OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API",
  },
  rejected: {
    level: "error",
    advice:
      "the model's server refuses the request: see the error; it may not know tools or this OPENAI_API",
  },
  failed: { level: "error", advice: "the model's server failed" },
};

/** The log level and message for a failed reply. */
export function endingForLog({ kind }: FailedEnding): EndingForLog {
  return entries[kind];
}
