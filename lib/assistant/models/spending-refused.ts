import { CustomStreamError, RateLimitError } from "@acme/chatkit-server";
import { untilReset, type Refusal } from "@/lib/limits";
import type { CallPayer } from "./call-payer";
import { spenderOf } from "./spending-ceilings";

const LIMIT_OF_ALL_REACHED =
  "The assistant has reached its limit for today. It will be back at midnight UTC.";

/** The error that a user sees when a model call would exceed a ceiling. */
export function spendingRefused(refusal: Refusal, { guest }: CallPayer): Error {
  const spender = spenderOf(refusal.ceiling);
  if (spender === "site" || spender === "tenant")
    return new CustomStreamError(LIMIT_OF_ALL_REACHED);
  const { seconds, words } = untilReset(refusal);
  const who = spender === "user" ? "You have" : "You and the guests who share your limit have";
  const advice = guest ? " Sign in for a higher limit." : "";
  return new RateLimitError(
    `${who} reached today's spending limit for the assistant's answers. You can ask again ${words}.${advice}`,
    { retryAfter: seconds, allowRetry: false },
  );
}
