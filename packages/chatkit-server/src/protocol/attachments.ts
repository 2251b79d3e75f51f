import * as z from "zod";
import { JsonObjectSchema } from "./json";

/** Web addresses in the form that browsers give them; anything else, such as a path, as it is. */
const UrlSchema = z.string().transform(normalizeUrl);

function normalizeUrl(url: string): string {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : url;
}

export const UploadDescriptorSchema = z.looseObject({
  url: UrlSchema,
  method: z.enum(["POST", "PUT"]),
  headers: z.record(z.string(), z.string()).default({}),
});
export type UploadDescriptor = z.infer<typeof UploadDescriptorSchema>;

const attachmentFields = {
  id: z.string(),
  name: z.string(),
  mime_type: z.string(),
  /** Set when the message that carries the attachment is stored. */
  thread_id: z.string().nullish(),
  /** Where the client sends the bytes; absent once they have arrived. */
  upload_descriptor: UploadDescriptorSchema.nullish(),
  /** Stays on the server: never sent to a client. */
  metadata: JsonObjectSchema.nullish(),
};

export const FileAttachmentSchema = z.looseObject({
  type: z.literal("file"),
  ...attachmentFields,
});
export type FileAttachment = z.infer<typeof FileAttachmentSchema>;

export const ImageAttachmentSchema = z.looseObject({
  type: z.literal("image"),
  ...attachmentFields,
  preview_url: UrlSchema,
});
export type ImageAttachment = z.infer<typeof ImageAttachmentSchema>;

export const AttachmentSchema = z.discriminatedUnion("type", [
  FileAttachmentSchema,
  ImageAttachmentSchema,
]);
export type Attachment = z.infer<typeof AttachmentSchema>;

export interface AttachmentCreateParams {
  name: string;
  /** Bytes, as the client announces them. */
  size: number;
  mime_type: string;
}
