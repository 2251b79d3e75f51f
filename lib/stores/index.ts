export * from "./attachments";
export { chatData, type AttachmentEraser } from "./chat-data";
export { PrismaFeedbackStore } from "./prisma-feedback-store";
export { PrismaStore, type PrismaStoreOptions } from "./prisma-store";
export { PrismaTurnStore } from "./prisma-turn-store";
export type { LinkPreview } from "./preview-links";
