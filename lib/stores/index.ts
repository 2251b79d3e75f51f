export { MAX_ATTACHMENTS_PER_MESSAGE } from "./attachment-rows";
export * from "./attachments";
export { chatData, type AttachmentEraser } from "./chat-data";
export { PrismaFeedbackStore } from "./prisma-feedback-store";
export { PrismaStore, type PrismaStoreOptions } from "./prisma-store";
export { PrismaTurnStore } from "./prisma-turn-store";
export { PrismaUsageStore, type TurnUsage, type UsageSum } from "./prisma-usage-store";
export type { LinkPreview } from "./preview-links";
