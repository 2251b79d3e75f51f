export { MAX_ATTACHMENTS_PER_MESSAGE } from "./attachment-rows";
export * from "./attachments";
export { chatData } from "./chat-data";
export { PrismaFeedbackStore } from "./prisma-feedback-store";
export { PrismaStore } from "./prisma-store";
export { PrismaTurnStore } from "./prisma-turn-store";
export { PrismaUsageStore, type TurnUsage } from "./prisma-usage-store";
