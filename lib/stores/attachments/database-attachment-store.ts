import type { Owner, Transaction } from "@/lib/db";
import { PrismaAttachmentStore } from "./prisma-attachment-store";
import type { AttachmentKey } from "./stored-attachment";

/**
 * Stores the bytes in the database, which works on one or several machines and in backups. Uploads
 * pass through this server, so a platform's limit on request bodies also applies to them.
 */
export class DatabaseAttachmentStore<Context extends Owner> extends PrismaAttachmentStore<Context> {
  protected readonly storage = "database";

  protected async describeUpload(): Promise<null> {
    return null;
  }

  protected async writeBytes(
    transaction: Transaction,
    { owner, id }: AttachmentKey,
    { bytes }: { bytes: Uint8Array },
  ): Promise<void> {
    await transaction.attachmentBlob.create({
      data: { ...owner, attachmentId: id, bytes: Uint8Array.from(bytes) },
      select: { attachmentId: true },
    });
  }

  protected async readBytes(
    { owner, id }: AttachmentKey,
    database: Transaction,
  ): Promise<Uint8Array | null> {
    const blob = await database.attachmentBlob.findUnique({
      where: { tenantId_userId_attachmentId: { ...owner, attachmentId: id } },
      select: { bytes: true },
    });
    return blob?.bytes ?? null;
  }

  protected async deleteBytes(keys: AttachmentKey[], database: Transaction): Promise<void> {
    await database.attachmentBlob.deleteMany({
      where: { OR: keys.map(({ owner, id }) => ({ ...owner, attachmentId: id })) },
    });
  }

  protected async inspectUpload(): Promise<null> {
    return null;
  }

  protected async redirectPreview(): Promise<null> {
    return null;
  }
}
