import type { Attachment } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import { DatabaseAttachmentStore, PrismaStore } from "@/lib/stores";
import type { UploadStores } from "./upload-contract";

const baseUrl = "https://shop.example/api/chatkit/attachments";

/** Attachments whose bytes are in the database, uploaded to this process. */
export function openDatabaseUploads(database: Database, clock: () => number): UploadStores {
  const open = async () => database;
  const attachments = new DatabaseAttachmentStore<Owner>({
    database: open,
    clock,
    secret: "a secret for tests",
    baseUrl: () => baseUrl,
    maxBytes: 1024 * 1024,
    maxUnclaimed: 5,
  });
  const store = new PrismaStore<Owner>({
    database: open,
    clock,
    linkPreview: (attachment, owner) => attachments.linkPreview(attachment, owner),
  });
  return {
    store,
    attachments,
    upload: async (attachment: Attachment, bytes: Uint8Array) => {
      const url = attachment.upload_descriptor?.url ?? "";
      await attachments.acceptUpload(url.replace(`${baseUrl}/upload/`, ""), bytes);
      return true;
    },
    show: async (previewUrl) => {
      const preview = await attachments.openPreview(previewUrl.replace(`${baseUrl}/preview/`, ""));
      if (preview.type !== "bytes") throw new Error("The database shows its images itself.");
      return { bytes: new Uint8Array(preview.bytes), mimeType: preview.mimeType };
    },
    isKept: async (attachmentId, { tenantId, userId }) =>
      (await database.attachmentBlob.count({ where: { tenantId, userId, attachmentId } })) > 0,
  };
}
