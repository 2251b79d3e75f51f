import { defineCapability } from "@/lib/assistant/define-capability";
import { conversationDemo } from "./demo";

/** Small talk, which a real model needs no help with. */
export const conversation = defineCapability({ name: "conversation", demo: conversationDemo });
