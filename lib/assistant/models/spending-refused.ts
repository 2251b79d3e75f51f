import { CustomStreamError, RateLimitError } from "@acme/chatkit-server";
import { formatWait } from "@/lib/i18n/format-wait";
import { languageOfLocale } from "@/lib/i18n/languages";
import { untilReset, type Refusal } from "@/lib/limits";
import { engineText } from "../messages";
import type { CallPayer } from "./call-payer";
import { spenderOf } from "./spending-ceilings";

/** The error that a user sees when a model call would exceed a ceiling. */
export function spendingRefused(refusal: Refusal, { guest, locale }: CallPayer): Error {
  const language = languageOfLocale(locale);
  const spender = spenderOf(refusal.ceiling);
  if (spender === "site" || spender === "tenant")
    return new CustomStreamError(engineText(language, "limitOfAll"));
  const { seconds, wait } = untilReset(refusal);
  const message = engineText(language, "spendingUsedUp", {
    whose: spender,
    window: refusal.window,
    wait: formatWait(wait, language),
    signIn: guest ? "yes" : "no",
  });
  return new RateLimitError(message, { retryAfter: seconds, allowRetry: false });
}
