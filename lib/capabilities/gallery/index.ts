import { defineCapability } from "@/lib/assistant/define-capability";
import { galleryDemo } from "./demo";
import { showWidgetGallery } from "./tools";

/** Shows every widget component that ChatKit has; delete it once you know them. */
export const gallery = defineCapability({
  name: "gallery",
  agents: ["general"],
  tools: [showWidgetGallery],
  tour: {
    title: "See every widget",
    line: "All of ChatKit's widget components, in five cards.",
    prompt: "Show me every widget",
    result: "Twelve months of rain",
    drawing: "M4 4h7v7H4V4Zm9 0h7v7h-7V4ZM4 13h7v7H4v-7Zm9 3.5h7M16.5 13v7",
  },
  demo: galleryDemo,
});
