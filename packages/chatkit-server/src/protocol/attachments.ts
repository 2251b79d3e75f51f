import * as z from "zod";
import { JsonObjectSchema } from "./json";

/** Normalizes web addresses the way browsers do; other values, such as paths, are unchanged. */
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
  /** Set when the message with the attachment is stored. */
  thread_id: z.string().nullish(),
  /** Where the client sends the bytes; absent once they have arrived. */
  upload_descriptor: UploadDescriptorSchema.nullish(),
  /** Never sent to a client. */
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
  /** Size in bytes, as announced by the client. */
  size: number;
  mime_type: string;
}
