import type { FailedEndingKind, FailedEnding } from "./reply-ending";

/** The codes and types with which OpenAI and compatible servers identify a failure. */
const byCode = new Map<string, FailedEndingKind>([
  ["context_length_exceeded", "out_of_context"],
  ["context_window_exceeded", "out_of_context"],
  ["contextwindowexceedederror", "out_of_context"],
  ["exceed_context_size_error", "out_of_context"],
  ["string_above_max_length", "out_of_context"],
  ["request_too_large", "out_of_context"],
  ["insufficient_quota", "out_of_quota"],
  ["billing_hard_limit_reached", "out_of_quota"],
  ["billing_not_active", "out_of_quota"],
  ["budget_exceeded", "out_of_quota"],
  ["insufficient_balance", "out_of_quota"],
  ["rate_limit_exceeded", "rate_limited"],
  ["rate_limit_error", "rate_limited"],
  ["ratelimiterror", "rate_limited"],
  ["resource_exhausted", "rate_limited"],
  ["throttling_error", "rate_limited"],
  ["overloaded_error", "rate_limited"],
  ["content_filter", "filtered"],
  ["content_policy_violation", "filtered"],
  ["contentpolicyviolationerror", "filtered"],
  ["responsibleaipolicyviolation", "filtered"],
  ["invalid_prompt", "filtered"],
  ["image_content_policy_violation", "filtered"],
  ["invalid_api_key", "unauthorized"],
  ["account_deactivated", "unauthorized"],
  ["authentication_error", "unauthorized"],
  ["permission_error", "unauthorized"],
  ["permission_denied", "unauthorized"],
  ["unauthenticated", "unauthorized"],
  ["unsupported_country_region_territory", "unauthorized"],
  ["model_not_found", "model_missing"],
  ["not_found_error", "model_missing"],
  ["deadline_exceeded", "timed_out"],
  ["timeout", "timed_out"],
  ["invalid_function_parameters", "rejected"],
  ["invalid_json_schema", "rejected"],
]);

/** Matches the messages of servers that have no code for this failure. */
const CONTEXT_IN_WORDS =
  /maximum context length|context (length|window|size)|prompt is too long|too many (input )?tokens/i;

export interface ProviderFailure {
  /** The provider's codes, most specific first. */
  codes: readonly string[];
  message: string;
  status?: number | undefined;
}

/**
 * Classifies a failure by the provider's code; if none is known, by its message and then its
 * status.
 */
export function endingOfFailure({ codes, message, status }: ProviderFailure): FailedEnding {
  for (const code of codes) {
    const kind = byCode.get(code.toLowerCase());
    if (kind) return { kind, code, status };
  }
  const isRefusal = status === undefined || (status >= 400 && status !== 401 && status !== 429);
  if (isRefusal && CONTEXT_IN_WORDS.test(message)) {
    return { kind: "out_of_context", code: codes[0], status };
  }
  return { kind: kindOfStatus(status), code: codes[0], status };
}

function kindOfStatus(status: number | undefined): FailedEndingKind {
  switch (status) {
    case 401:
    case 403:
      return "unauthorized";
    case 402:
      return "out_of_quota";
    case 404:
    case 405:
      return "model_missing";
    case 408:
    case 504:
    case 524:
      return "timed_out";
    case 413:
      return "out_of_context";
    case 429:
    case 529:
      return "rate_limited";
    case 400:
    case 415:
    case 422:
      return "rejected";
    default:
      return "failed";
  }
}

/** Why a chat completion ended, by `finish_reason`; undefined for a normal end. */
export function endingOfFinishReason(reason: string): FailedEnding | undefined {
  const word = reason.toLowerCase();
  if (/^(length|max_tokens|model_length)/.test(word)) return { kind: "length", code: reason };
  if (/^(content_filter|safety|recitation|prohibited_content|blocklist|spii)/.test(word)) {
    return { kind: "filtered", code: reason };
  }
  if (/^(error|abort|cancel|insufficient_system_resource)/.test(word)) {
    return { kind: "failed", code: reason };
  }
  return undefined;
}

/** Why a response of the Responses API is incomplete. */
export function endingOfIncomplete(reason: string | undefined): FailedEnding {
  switch (reason) {
    case "max_output_tokens":
    case "max_tokens":
      return { kind: "length", code: reason };
    case "content_filter":
      return { kind: "filtered", code: reason };
    default:
      return { kind: "failed", code: reason ?? "incomplete" };
  }
}
