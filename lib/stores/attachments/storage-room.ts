import { ConflictError, PayloadTooLargeError } from "@acme/chatkit-server";
import type { Owner, Transaction } from "@/lib/db";
import { countBytes, countUnclaimed } from "./attachment-records";

const MEGABYTE = 1024 * 1024;

export interface StorageLimits {
  /** Uploads that no message has claimed. */
  maxUnclaimed: number;
  /** Of all of the owner's files together. */
  maxBytes: number;
}

/**
 * Throws if the owner has no room for one more file of this size. Concurrent uploads may exceed the
 * room by a few files, up to the limit of unclaimed ones.
 */
export async function requireRoom(
  database: Transaction,
  { owner, size, now }: { owner: Owner; size: number; now: number },
  { maxUnclaimed, maxBytes }: StorageLimits,
): Promise<void> {
  if ((await countUnclaimed(database, owner, now)) >= maxUnclaimed) {
    throw new ConflictError("Too many uploads wait to be sent: send or remove some first.");
  }
  if (maxBytes === Infinity || (await countBytes(database, owner)) + size <= maxBytes) return;
  throw new PayloadTooLargeError(
    `All your files together may have ${Math.floor(maxBytes / MEGABYTE)} MB, and this one doesn't fit. Delete conversations with files that you no longer need.`,
  );
}
