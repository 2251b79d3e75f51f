import wishes from "./wishes.json" with { type: "json" };
import { callTool, defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import { galleryText } from "./messages";
import { GalleryShownSchema } from "./tools";

export const galleryDemo = defineDemo({
  wishes,
  intents: [
    {
      name: "gallery.show",
      wish: "show me every widget",
      words: "widget widgets gallery component components",
      examples: splitExamples(`
        show me every widget | show the widget gallery | which widgets are there
        what do the widget components look like | show all widgets
      `),
      answer: function* ({ language }) {
        const { components } = yield* callTool("show_widget_gallery", {}, GalleryShownSchema);
        return galleryText(language, "shown", { count: components.length });
      },
    },
  ],
});
