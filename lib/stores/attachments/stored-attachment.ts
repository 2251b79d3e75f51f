import { cutTextStart, type Attachment, type UploadDescriptor } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";

/** Identifies an attachment's bytes. */
export interface AttachmentKey {
  owner: Owner;
  id: string;
}

export interface StoredAttachment extends AttachmentKey {
  attachment: Attachment;
  /** Size in bytes; the client's declared size until the upload is complete. */
  size: number;
  ready: boolean;
}

/** The attachment as a client sees it before its bytes have arrived. */
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

/**
 * The attachment after its bytes have arrived and their type is known: without the upload
 * descriptor.
 */
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

const MAX_NAME_LENGTH = 200;

/**
 * Removes folders and control characters, because the name is used in headers and in the model's
 * input.
 */
function safeName(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? "";
  const clean = file.replace(/\p{Cc}/gu, "").trim();
  return cutTextStart(clean, MAX_NAME_LENGTH) || "file";
}
