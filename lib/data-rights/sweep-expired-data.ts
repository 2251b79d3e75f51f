import { DAY_MS } from "@/lib/clock";
import type { Database, Owner } from "@/lib/db";
import type { Counts, DataDomain, ExpiryTimes } from "./data-domain";

interface SweepOptions {
  database: Database;
  domains: readonly DataDomain[];
  /** Days without a message after which a tenant's threads are deleted; 0 keeps them. */
  retentionDays: (tenantId: string) => number;
  clock?: (() => number) | undefined;
}

/** The number of deleted rows of each kind. */
interface SweepReport extends Counts {
  guests: number;
}

const BATCH = 200;

/**
 * Deletes the expired data of all domains, and then inactive guests without stored data. It works
 * in small batches; run it from a cron job as often as you like.
 */
export async function sweepExpiredData({
  database,
  domains,
  retentionDays,
  clock = Date.now,
}: SweepOptions): Promise<SweepReport> {
  const now = clock();
  const tenants = await database.user.findMany({
    distinct: ["tenantId"],
    select: { tenantId: true },
  });
  const cutoffs: ExpiryTimes["cutoffs"] = tenants.flatMap(({ tenantId }) => {
    const days = retentionDays(tenantId);
    return days > 0 ? [{ tenantId, cutoff: now - days * DAY_MS }] : [];
  });
  const report: SweepReport = { guests: 0 };
  for (const domain of domains) {
    Object.assign(report, await domain.expire?.(database, { now, cutoffs }));
  }
  for (const { tenantId, cutoff } of cutoffs) {
    for await (const guest of listGuestsLastSeenBefore(database, tenantId, cutoff)) {
      report.guests += await deleteUnlessKept(database, domains, guest);
    }
  }
  return report;
}

async function* listGuestsLastSeenBefore(
  database: Database,
  tenantId: string,
  cutoff: number,
): AsyncGenerator<Owner> {
  for (let last = ""; ;) {
    const rows = await database.user.findMany({
      where: { tenantId, guest: true, seenAt: { lt: cutoff }, id: { gt: last } },
      orderBy: { id: "asc" },
      select: { id: true },
      take: BATCH,
    });
    for (const { id } of rows) yield { tenantId, userId: id };
    last = rows.at(-1)?.id ?? "";
    if (rows.length < BATCH) return;
  }
}

/** Resolves to the number of deleted guests: 1 or 0. */
async function deleteUnlessKept(
  database: Database,
  domains: readonly DataDomain[],
  guest: Owner,
): Promise<number> {
  for (const domain of domains) {
    if (await domain.keepsGuest?.(database, guest)) return 0;
  }
  await database.$transaction(async (transaction) => {
    for (const domain of domains) await domain.deleteRows(transaction, guest);
  });
  return 1;
}
