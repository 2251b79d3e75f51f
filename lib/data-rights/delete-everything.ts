import type { Database, Owner } from "@/lib/db";
import type { Counts, DataDomain } from "./data-domain";

interface DeletionOptions {
  database: Database;
  domains: readonly DataDomain[];
  owner: Owner;
  clock?: (() => number) | undefined;
}

/** Whose data was deleted and when, with the number of rows of each kind. */
interface DeletionReceipt extends Owner {
  /** ISO 8601, UTC. */
  deletedAt: string;
  [kind: string]: string | number;
}

/**
 * Deletes all of a user's data. Files go first and all rows together, so that a failure can be
 * retried.
 */
export async function deleteEverything({
  database,
  domains,
  owner: { tenantId, userId },
  clock = Date.now,
}: DeletionOptions): Promise<DeletionReceipt> {
  const owner = { tenantId, userId };
  const counts: Counts = {};
  for (const domain of domains) await domain.endWork?.(database, owner);
  for (const domain of domains) {
    Object.assign(counts, await domain.deleteFiles?.(database, owner));
  }
  await database.$transaction(async (transaction) => {
    for (const domain of domains) {
      Object.assign(counts, await domain.deleteRows(transaction, owner));
    }
  });
  return { ...owner, deletedAt: new Date(clock()).toISOString(), ...counts };
}
