import { DAY_MS } from "@/lib/clock";
import type { Database } from "@/lib/db";
import type { Counts, ExpiryTimes } from "@/lib/data-rights";
import { expiredThreads } from "./expired-threads";

/** How long an ended turn is kept to answer retried requests. */
const TURN_LIFETIME_MS = DAY_MS;
const BATCH = 200;

/**
 * Deletes threads past their tenant's retention period, and turns that ended more than a day ago.
 */
export async function expireChat(
  database: Database,
  { now, cutoffs }: ExpiryTimes,
): Promise<Counts> {
  let threads = 0;
  for (const { tenantId, cutoff } of cutoffs) {
    threads += await expireThreads(database, tenantId, cutoff);
    await database.turnUsage.deleteMany({ where: { tenantId, createdAt: { lt: cutoff } } });
  }
  const turns = await database.turn.deleteMany({
    where: { runningThreadId: null, startedAt: { lt: now - TURN_LIFETIME_MS } },
  });
  return { threads, turns: turns.count };
}

async function expireThreads(
  database: Database,
  tenantId: string,
  cutoff: number,
): Promise<number> {
  for (let swept = 0; ;) {
    const keys = await expiredThreads(database, { tenantId, cutoff, limit: BATCH });
    if (keys.length === 0) return swept;
    const sent = { OR: keys.map(({ userId, id }) => ({ tenantId, userId, threadId: id })) };
    const expired = { OR: keys.map(({ userId, id }) => ({ tenantId, userId, id })) };
    await database.$transaction([
      database.attachment.updateMany({ where: sent, data: { threadId: null, expiresAt: 0 } }),
      database.thread.deleteMany({ where: expired }),
    ]);
    swept += keys.length;
  }
}
