import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RateLimitError } from "@acme/chatkit-server";
import { ownerKey, type Owner } from "@/lib/db/owner";
import { env } from "@/lib/env";
import type { Language } from "@/lib/i18n/languages";
import { ceilings } from "@/lib/limits";
import { apiText } from "./messages";

/** How many of a user's requests a process counts before it adds them to the shared count. */
const COUNTED_TOGETHER = 5;

let limiter: RateLimiterMemory | undefined;

/**
 * Counts one request of this user. Throws 429 with `Retry-After` above RATE_LIMIT_PER_MINUTE. Most
 * requests are counted in memory only. Every few, they are added to a count in the database, so
 * that the limit applies to all processes together; each can exceed it by the few it hasn't added.
 */
export async function limitRate(owner: Owner, language: Language = "en"): Promise<void> {
  const points = env().rateLimitPerMinute;
  if (points === 0) return;
  limiter ??= new RateLimiterMemory({ points, duration: 60 });
  const key = ownerKey(owner);
  const { consumedPoints } = await consume(limiter, key, language);
  if (consumedPoints % COUNTED_TOGETHER !== 0) return;
  const outcome = await ceilings().reserve([
    {
      kind: "requests",
      subject: [owner.tenantId, owner.userId],
      perMinute: points,
      perDay: Infinity,
      amount: COUNTED_TOGETHER,
    },
  ]);
  if (outcome.granted) return;
  const wait = seconds(outcome.refusal.resetsIn);
  await limiter.block(key, wait);
  throw tooMany(wait, language);
}

async function consume(
  memory: RateLimiterMemory,
  key: string,
  language: Language,
): Promise<RateLimiterRes> {
  try {
    return await memory.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(seconds(refusal.msBeforeNext), language);
  }
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1_000));
}

function tooMany(retryAfter: number, language: Language): RateLimitError {
  const message = apiText(language, "tooManyRequests", { seconds: retryAfter });
  return new RateLimitError(message, { retryAfter });
}
