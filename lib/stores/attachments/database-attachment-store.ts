import type { Owner, Transaction } from "@/lib/db";
import { PrismaAttachmentStore } from "./prisma-attachment-store";
import type { AttachmentKey } from "./stored-attachment";

/**
 * Keeps the bytes in the database: they work on one machine, on many and in a backup alike. Uploads
 * pass through this server, so platforms that limit a request's body limit them as well.
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
