import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";

const PAGES = /^\/(?:cart|orders|chat|(?:products|help|categories)\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** A page of this shop; nothing else can be navigated to, whatever the model asks for. */
export const PagePathSchema = z
  .string()
  .max(160)
  .regex(PAGES)
  .describe(
    "/ (home), /cart, /orders, /products/{slug}, /categories/{slug} or /help/{slug}; slugs as tools return them.",
  );

export const navigate = defineClientTool({
  name: "navigate",
  description:
    "Take the user to a page of the shop. Only when they ask to go or to be shown a page.",
  parameters: z.object({ path: PagePathSchema }),
  result: z.object({ status: z.literal("opened"), path: PagePathSchema, title: z.string() }),
});
