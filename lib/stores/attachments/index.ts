export type { AttachmentSettings } from "./attachment-settings";
export { DatabaseAttachmentStore } from "./database-attachment-store";
export { decodeText } from "./decode-text";
export { kindOfType, type FileKind } from "./file-kind";
export { PrismaAttachmentStore, type Preview } from "./prisma-attachment-store";
export { S3AttachmentStore } from "./s3-attachment-store";
export type { S3Settings } from "./s3-client";
