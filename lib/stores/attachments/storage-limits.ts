import { ConflictError, InvalidRequestError, PayloadTooLargeError } from "@acme/chatkit-server";
import type { Owner, Transaction } from "@/lib/db";
import { countBytes, countUnclaimed } from "./attachment-records";

const MEGABYTE = 1024 * 1024;

export interface StorageLimits {
  /** Maximum number of uploads that no message has claimed. */
  maxUnclaimed: number;
  /** Maximum size of all of the owner's files, in bytes. */
  maxBytes: number;
}

/** Throws if a file is empty or larger than `maxBytes`. */
export function requireFileSize(size: number, maxBytes: number): void {
  if (size > maxBytes) {
    const maxMegabytes = Math.floor(maxBytes / MEGABYTE);
    const megabytes = Math.ceil((size / MEGABYTE) * 10) / 10;
    throw new PayloadTooLargeError(
      `Files can be at most ${maxMegabytes} MB; this one has ${megabytes} MB.`,
      { reason: { code: "file_too_large", values: { most: maxMegabytes, size: megabytes } } },
    );
  }
  if (size <= 0) {
    throw new InvalidRequestError("This file is empty, so there is nothing to attach.", {
      field: "params.size",
      reason: { code: "file_empty" },
    });
  }
}

/** Throws if an upload isn't the file that was announced, for which room was found. */
export function requireAnnouncedSize(size: number, announced: number): void {
  if (size === announced) return;
  throw new InvalidRequestError(
    `This file has ${size} bytes, but ${announced} were announced in attachments.create.`,
    { field: "params.size" },
  );
}

/**
 * Throws if the owner has no room for another file of this size. Concurrent uploads can exceed the
 * limit by a few files, at most by `maxUnclaimed`.
 */
export async function requireRoom(
  database: Transaction,
  { owner, size, now }: { owner: Owner; size: number; now: number },
  { maxUnclaimed, maxBytes }: StorageLimits,
): Promise<void> {
  if ((await countUnclaimed(database, owner, now)) >= maxUnclaimed) {
    throw new ConflictError("Too many uploads haven't been sent yet. Send or remove some first.", {
      reason: { code: "too_many_uploads" },
    });
  }
  if (maxBytes === Infinity || (await countBytes(database, owner)) + size <= maxBytes) return;
  const most = Math.floor(maxBytes / MEGABYTE);
  throw new PayloadTooLargeError(
    `Your files can take up at most ${most} MB, and this one doesn't fit. Delete chats with files that you no longer need.`,
    { reason: { code: "storage_full", values: { most } } },
  );
}
