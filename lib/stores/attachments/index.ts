export { DatabaseAttachmentStore } from "./database-attachment-store";
export { decodeText } from "./decode-text";
export { PrismaAttachmentStore } from "./prisma-attachment-store";
export { S3AttachmentStore } from "./s3-attachment-store";
