import type { Database, Owner } from "@/lib/db";
import type { Counts, DataDomain } from "./data-domain";

export interface MoveOptions {
  database: Database;
  domains: readonly DataDomain[];
  guest: Owner;
  account: Owner;
}

/**
 * Gives an account all that its owner did as a guest, all or nothing. The guest is gone afterwards.
 * Resolves to what was moved, counted.
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

/** Only these two: what identifies a caller carries more than a query may see. */
function ownerOf({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}
