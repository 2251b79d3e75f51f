import { cutTextStart, type Attachment, type UploadDescriptor } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";

/** Names an attachment's bytes. */
export interface AttachmentKey {
  owner: Owner;
  id: string;
}

export interface StoredAttachment extends AttachmentKey {
  attachment: Attachment;
  /** Bytes; as announced, until the upload is complete. */
  size: number;
  ready: boolean;
}

/** As a client sees it before its bytes are there. */
export function announcedAttachment(
  params: { id: string; name: string; mimeType: string },
  uploadDescriptor: UploadDescriptor | undefined,
  previewUrl: string,
): Attachment {
  const { id, name, mimeType } = params;
  const fields = {
    id,
    name: safeName(name),
    mime_type: mimeType,
    ...(uploadDescriptor && { upload_descriptor: uploadDescriptor }),
  };
  return mimeType.startsWith("image/")
    ? { type: "image", ...fields, preview_url: previewUrl }
    : { type: "file", ...fields };
}

/** As it is once its bytes are there and have told their type: without the upload's descriptor. */
export function completedAttachment(
  { upload_descriptor: _, ...attachment }: Attachment,
  mimeType: string,
  previewUrl: string,
): Attachment {
  const { id, name, thread_id, metadata } = attachment;
  const fields = { id, name, mime_type: mimeType, thread_id, metadata };
  return mimeType.startsWith("image/")
    ? { type: "image", ...fields, preview_url: previewUrl }
    : { type: "file", ...fields };
}

const LONGEST_NAME = 200;

/** No folders, no control characters: the name ends up in headers and in the model's input. */
function safeName(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? "";
  const clean = file.replace(/\p{Cc}/gu, "").trim();
  return cutTextStart(clean, LONGEST_NAME) || "file";
}
