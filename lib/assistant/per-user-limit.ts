import { RateLimitError } from "@acme/chatkit-server";
import { ownerKey } from "@/lib/db/owner";
import { languageOfLocale, type Language } from "@/lib/i18n/languages";
import type { RequestContext } from "./request-context";

/** Limits how many things each user does concurrently in this process. */
export class PerUserLimit {
  readonly #limit: number;
  readonly #refusal: (language: Language) => string;
  readonly #counts = new Map<string, number>();

  /** `refusal` is shown to the user when the limit is exceeded. */
  constructor(limit: number, refusal: (language: Language) => string) {
    this.#limit = limit;
    this.#refusal = refusal;
  }

  /**
   * Returns a function that frees the slot; calling it again has no effect. Throws a
   * `RateLimitError` above the limit.
   */
  begin(context: Pick<RequestContext, "tenantId" | "userId" | "locale">): () => void {
    const key = ownerKey(context);
    const count = this.#counts.get(key) ?? 0;
    if (count >= this.#limit) {
      const refusal = this.#refusal(languageOfLocale(context.locale));
      throw new RateLimitError(refusal, { retryAfter: 5 });
    }
    this.#counts.set(key, count + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const left = (this.#counts.get(key) ?? 1) - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    };
  }
}
