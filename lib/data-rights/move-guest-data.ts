import { ownerOf, type Database, type Owner } from "@/lib/db";
import type { Counts, DataDomain } from "./data-domain";

interface MoveOptions {
  database: Database;
  domains: readonly DataDomain[];
  guest: Owner;
  account: Owner;
}

/**
 * Moves all of a guest's data to an account in one transaction and deletes the guest. Resolves to
 * the number of rows moved of each kind.
 */
export async function moveGuestData(options: MoveOptions): Promise<Counts> {
  const { database, domains } = options;
  const guest = ownerOf(options.guest);
  const account = ownerOf(options.account);
  const counts: Counts = {};
  if (guest.tenantId === account.tenantId && guest.userId === account.userId) return counts;
  for (const domain of domains) await domain.endWork?.(database, guest);
  await database.$transaction(async (transaction) => {
    for (const domain of domains) {
      Object.assign(counts, await domain.move(transaction, guest, account));
    }
  });
  return counts;
}
