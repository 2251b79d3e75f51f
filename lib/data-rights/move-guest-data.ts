import type { Database, Owner } from "@/lib/db";
import type { Counts, DataDomain } from "./data-domain";

export interface MoveOptions {
  database: Database;
  domains: readonly DataDomain[];
  guest: Owner;
  account: Owner;
}

/**
 * Moves everything the owner did as a guest to an account, all or nothing, and then deletes the
 * guest. Resolves to the number of rows moved of each kind.
 */
export async function moveGuestData(options: MoveOptions): Promise<Counts> {
  const { database, domains } = options;
  const guest = ownerOf(options.guest);
  const account = ownerOf(options.account);
  const counts: Counts = {};
  if (guest.tenantId === account.tenantId && guest.userId === account.userId) return counts;
  for (const domain of domains) await domain.beforeMove?.(database, guest);
  await database.$transaction(async (transaction) => {
    for (const domain of domains) {
      Object.assign(counts, await domain.move(transaction, guest, account));
    }
  });
  return counts;
}

/** Only these two fields: a caller's identity has more fields, which must not end up in a query. */
function ownerOf({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}
