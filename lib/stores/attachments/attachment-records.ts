import { ConflictError, type Attachment } from "@acme/chatkit-server";
import type { Owner, Transaction } from "@/lib/db";
import { UNCLAIMED_LIFETIME_MS } from "../attachment-rows";
import { missingAttachment } from "../not-found";
import { attachmentFromColumns, attachmentToData } from "../rows";
import {
  completedAttachment,
  type AttachmentKey,
  type StoredAttachment,
} from "./stored-attachment";

// Queries on attachment rows during an upload and its deletion. Times are in milliseconds since
// 1970.

interface AttachmentInsert {
  key: AttachmentKey;
  attachment: Attachment;
  /** Where the bytes are stored. */
  storage: string;
  size: number;
  /** Null until the bytes have arrived. */
  readyAt: number | null;
}

export async function insertAttachment(
  database: Transaction,
  { key: { owner, id }, attachment, storage, size, readyAt }: AttachmentInsert,
  now: number,
): Promise<void> {
  const expiresAt = now + UNCLAIMED_LIFETIME_MS;
  const data = attachmentToData(attachment);
  await database.attachment.create({
    data: { ...owner, id, storage, size, readyAt, expiresAt, data },
    select: { id: true },
  });
}

/** Returns an attachment. Throws `NotFoundError` if it is missing or has expired. */
export async function requireAttachment(
  database: Transaction,
  { owner, id }: AttachmentKey,
  now: number,
): Promise<StoredAttachment> {
  const row = await database.attachment.findUnique({
    where: { tenantId_userId_id: { ...owner, id } },
    select: { threadId: true, size: true, readyAt: true, expiresAt: true, data: true },
  });
  const expired = row?.expiresAt != null && row.expiresAt <= now;
  if (!row || expired) throw missingAttachment(id);
  const attachment = attachmentFromColumns(row);
  return { owner, id, attachment, size: row.size, ready: row.readyAt !== null };
}

/** Records that the bytes have arrived. Throws `ConflictError` if they had already arrived. */
export async function completeAttachment(
  database: Transaction,
  stored: StoredAttachment,
  { size, mimeType }: { size: number; mimeType: string },
  now: number,
): Promise<Attachment> {
  const previewUrl = stored.attachment.type === "image" ? stored.attachment.preview_url : "";
  const attachment = completedAttachment(stored.attachment, mimeType, previewUrl);
  const { count } = await database.attachment.updateMany({
    where: { ...stored.owner, id: stored.id, readyAt: null },
    data: { readyAt: now, size, data: attachmentToData(attachment) },
  });
  if (count === 0) throw uploadedAlready();
  return attachment;
}

export function countUnclaimed(database: Transaction, owner: Owner, now: number): Promise<number> {
  return database.attachment.count({
    where: { ...owner, threadId: null, expiresAt: { gt: now } },
  });
}

/** The total size of an owner's files, in bytes. */
export async function countBytes(database: Transaction, owner: Owner): Promise<number> {
  const { _sum: sum } = await database.attachment.aggregate({ where: owner, _sum: { size: true } });
  return sum.size ?? 0;
}

/** Expired attachments of all owners: unclaimed uploads, and attachments of deleted threads. */
export async function listExpired(
  database: Transaction,
  { storage, limit }: { storage: string; limit: number },
  now: number,
): Promise<AttachmentKey[]> {
  const rows = await database.attachment.findMany({
    where: { expiresAt: { lte: now }, storage: { in: [storage, "none"] } },
    take: limit,
    select: { tenantId: true, userId: true, id: true },
  });
  return rows.map(({ id, ...owner }) => ({ owner, id }));
}

export async function listAllOf(database: Transaction, owner: Owner): Promise<AttachmentKey[]> {
  const rows = await database.attachment.findMany({ where: owner, select: { id: true } });
  return rows.map(({ id }) => ({ owner, id }));
}

export async function deleteAttachments(
  database: Transaction,
  keys: readonly AttachmentKey[],
): Promise<void> {
  await database.attachment.deleteMany({
    where: { OR: keys.map(({ owner, id }) => ({ ...owner, id })) },
  });
}

export function uploadedAlready(): ConflictError {
  return new ConflictError("This file has already been uploaded.");
}
