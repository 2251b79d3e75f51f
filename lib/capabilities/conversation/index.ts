import { defineCapability } from "@/lib/assistant/define-capability";
import { conversationDemo } from "./demo";

/** Small talk for the demo model. A real model needs no help with it. */
export const conversation = defineCapability({
  name: "conversation",
  tour: {
    title: "Just talk",
    line: "Says what it can do, and what it can't.",
    prompt: "What can you do?",
    result: "Happy to help",
    drawing: "M4 5h16v11H10l-5 4v-4H4V5Zm4 4h8m-8 3h5",
  },
  demo: conversationDemo,
});
