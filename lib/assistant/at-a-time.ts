import { RateLimitError } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db/owner";

/** How many things a user does at the same time in this process. */
export class AtATime {
  readonly #most: number;
  readonly #refusal: string;
  readonly #counts = new Map<string, number>();

  /** `refusal` is a sentence for the user. */
  constructor(most: number, refusal: string) {
    this.#most = most;
    this.#refusal = refusal;
  }

  /** Returns what ends it, once. Throws a `RateLimitError` above the limit. */
  begin({ tenantId, userId }: Owner): () => void {
    const key = JSON.stringify([tenantId, userId]);
    const count = this.#counts.get(key) ?? 0;
    if (count >= this.#most) throw new RateLimitError(this.#refusal, { retryAfter: 5 });
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
