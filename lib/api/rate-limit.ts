import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Owner } from "@/lib/db/owner";
import { env } from "@/lib/env";
import { ApiError } from "./api-error";

let limiter: RateLimiterMemory | undefined;

/**
 * Counts one request of this user; throws 429 with `Retry-After` above RATE_LIMIT_PER_MINUTE.
 * Counted in memory, so each server process allows that many.
 */
export async function limitRate(owner: Owner): Promise<void> {
  const points = env().rateLimitPerMinute;
  if (points === 0) return;
  limiter ??= new RateLimiterMemory({ points, duration: 60 });
  try {
    await limiter.consume(`${owner.tenantId} ${owner.userId}`);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw new ApiError(
      "rate_limited",
      `Too many requests. Please wait ${seconds} seconds and try again.`,
      { headers: { "retry-after": String(seconds) } },
    );
  }
}
