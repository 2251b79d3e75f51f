import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";

export const highlightProduct = defineClientTool({
  name: "highlight_product",
  description:
    "Point at a product on the page that the user has open, such as a category or search results. " +
    "Use show_product for a product that the page doesn't show.",
  parameters: z.object({
    product_slug: z
      .string()
      .max(120)
      .regex(/^[a-z0-9-]+$/),
  }),
  result: z.object({
    status: z.enum(["highlighted", "not_on_the_page"]),
    product_slug: z.string(),
  }),
});
