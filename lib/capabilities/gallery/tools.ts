import { z } from "zod";
import type { JsonValue } from "@acme/chatkit-server/protocol";
import { defineTool } from "@/lib/assistant/define-tool";
import { chartCard } from "./widgets/chart-card";
import { formCard } from "./widgets/form-card";
import { layoutCard } from "./widgets/layout-card";
import { choiceList } from "./widgets/choice-list";
import { textCard } from "./widgets/text-card";

export const GalleryShownSchema = z.object({
  status: z.literal("shown"),
  /** The types of all components in the cards. */
  components: z.array(z.string()),
});

export const showWidgetGallery = defineTool({
  name: "show_widget_gallery",
  description:
    "Show cards with every widget component that there is. Only when the user asks for it.",
  parameters: z.object({}),
  result: GalleryShownSchema,
  progress: { text: "Loading the widgets", icon: "sparkle" },
  run: async (_input, context) => {
    const picture = new URL("/pictures/products/enamel-mug.svg", context.requestContext.origin)
      .href;
    const cards = [textCard(), layoutCard(picture), formCard(), chartCard(), choiceList()];
    for (const card of cards) await context.streamWidget(card, "A card with widget components");
    const components = new Set(cards.flatMap((card) => typesIn(card)));
    return { status: "shown" as const, components: [...components].sort() };
  },
});

/** The component types in a widget. */
function typesIn(value: JsonValue | object | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "type" in value && typeof value.type === "string" && /^[A-Z]/.test(value.type);
  return [
    ...(own ? [String(value.type)] : []),
    ...("children" in value ? typesIn(value.children as JsonValue) : []),
  ];
}
