import type { FailedEnding } from "@acme/chatkit-server/agents";

interface EndingForLog {
  /** `error` if the site's owner has to fix something. */
  level: "warn" | "error";
  /** What happened and what to check. */
  advice: string;
}

const entries: Record<FailedEnding["kind"], EndingForLog> = {
  length: {
    level: "warn",
    advice: "an answer reached its maximum length and was cut off: see MODEL_OUTPUT_TOKENS",
  },
  filtered: { level: "warn", advice: "the model's content filter blocked an answer" },
  empty: { level: "warn", advice: "the model returned an empty answer twice" },
  stuck: { level: "warn", advice: "the model kept calling tools without answering" },
  timed_out: {
    level: "warn",
    advice:
      "an answer took too long: see MODEL_FIRST_EVENT_SECONDS, MODEL_SILENCE_SECONDS and TURN_SECONDS",
  },
  out_of_context: { level: "warn", advice: "a conversation is longer than the model can read" },
  rate_limited: {
    level: "error",
    advice: "the model provider limits requests: check the plan and its limits",
  },
  out_of_quota: {
    level: "error",
    advice: "the model provider reports that the account has no credit left: check its billing",
  },
  network: {
    level: "error",
    advice: "the model provider can't be reached: check OPENAI_BASE_URL and the network",
  },
  unauthorized: {
    level: "error",
    advice: "the model provider rejects the key: check OPENAI_API_KEY",
  },
  model_missing: {
    level: "error",
    advice:
      "the model provider doesn't know this model or path: check OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API",
  },
  rejected: {
    level: "error",
    advice:
      "the model provider rejects the request: see the error; it may not support tools or this OPENAI_API",
  },
  failed: { level: "error", advice: "the model provider failed" },
};

/** The log level and message for a failed reply. */
export function endingForLog({ kind }: FailedEnding): EndingForLog {
  return entries[kind];
}
