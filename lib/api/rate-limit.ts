import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RateLimitError } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db/owner";
import { env } from "@/lib/env";

let limiter: RateLimiterMemory | undefined;

/**
 * Counts one request of this user. Throws 429 with `Retry-After` above RATE_LIMIT_PER_MINUTE. The
 * count is in memory, so the limit applies to each server process separately.
 */
export async function limitRate(owner: Owner): Promise<void> {
  const points = env().rateLimitPerMinute;
  if (points === 0) return;
  limiter ??= new RateLimiterMemory({ points, duration: 60 });
  try {
    await limiter.consume(JSON.stringify([owner.tenantId, owner.userId]));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw new RateLimitError(
      `Too many requests. Please wait ${retryAfter} seconds and try again.`,
      { retryAfter },
    );
  }
}
