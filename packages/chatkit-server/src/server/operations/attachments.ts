import { UnsupportedOperationError } from "../../errors";
import {
  AttachmentSchema,
  type Attachment,
  type AttachmentsCreateRequest,
  type AttachmentsDeleteRequest,
} from "../../protocol";
import type { AttachmentStore } from "../../store";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { attachmentForClient } from "../../pipeline/client-view";

/** First phase of an upload: returns where to send the bytes. */
export async function attachmentsCreate<Context>(
  server: ServerHooks<Context>,
  { params }: AttachmentsCreateRequest,
  { context }: Call<Context>,
): Promise<Attachment> {
  const created = await attachmentStoreOf(server).createAttachment(params, context);
  const attachment = AttachmentSchema.parse(created);
  await server.store.saveAttachment(attachment, context);
  return attachmentForClient(attachment);
}

/** Deletes an attachment's bytes, then its metadata. */
export async function attachmentsDelete<Context>(
  server: ServerHooks<Context>,
  { params }: AttachmentsDeleteRequest,
  { context }: Call<Context>,
): Promise<object> {
  await attachmentStoreOf(server).deleteAttachment(params.attachment_id, context);
  await server.store.deleteAttachment(params.attachment_id, context);
  return {};
}

function attachmentStoreOf<Context>(server: ServerHooks<Context>): AttachmentStore<Context> {
  if (server.attachmentStore) return server.attachmentStore;
  server.logger.warn({}, "not implemented: pass an attachmentStore to ChatKit or ChatKitServer");
  throw new UnsupportedOperationError("Attachments aren't available.");
}
