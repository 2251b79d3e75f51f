import type { Database } from "@/lib/db";
import { expiredThreads } from "./retention-statements";

export interface SweepReport {
  threads: number;
  attachments: number;
  turns: number;
  guests: number;
}

export interface SweepOptions {
  database: Database;
  attachments: { sweepExpired(): Promise<number> };
  /** Days without a message after which a tenant's threads go; 0 keeps them. */
  retentionDays: (tenantId: string) => number;
  clock?: (() => number) | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 200;

/**
 * Deletes what has had its time: threads past their tenant's retention, attachments that nobody
 * claimed, ended turns older than a day, and guests who came long ago and left nothing. Works in
 * small batches; run it from a cron, as often as you like.
 */
export async function sweepExpiredData(options: SweepOptions): Promise<SweepReport> {
  const { database, attachments, retentionDays, clock = Date.now } = options;
  const now = clock();
  const tenants = await database.user.findMany({
    distinct: ["tenantId"],
    select: { tenantId: true },
  });
  let threads = 0;
  let guests = 0;
  for (const { tenantId } of tenants) {
    const days = retentionDays(tenantId);
    if (days <= 0) continue;
    const cutoff = now - days * DAY_MS;
    threads += await sweepThreads(database, tenantId, cutoff);
    guests += await sweepGuests(database, tenantId, cutoff);
  }
  const turns = await database.turn.deleteMany({
    where: { runningThreadId: null, startedAt: { lt: now - DAY_MS } },
  });
  return { threads, guests, turns: turns.count, attachments: await attachments.sweepExpired() };
}

async function sweepThreads(database: Database, tenantId: string, cutoff: number): Promise<number> {
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

/** A guest who has threads left may come back to them. */
async function sweepGuests(database: Database, tenantId: string, cutoff: number): Promise<number> {
  const rows = await database.user.findMany({
    where: { tenantId, guest: true, seenAt: { lt: cutoff } },
    select: { id: true },
    take: BATCH,
  });
  let swept = 0;
  for (const { id } of rows) {
    const owner = { tenantId, userId: id };
    if ((await database.thread.count({ where: owner })) > 0) continue;
    await database.$transaction([
      database.cart.deleteMany({ where: owner }),
      database.order.deleteMany({ where: owner }),
      database.user.deleteMany({ where: { tenantId, id } }),
    ]);
    swept += 1;
  }
  return swept;
}
