import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { changeLine } from "../update-in-page";

export const removeFromCart = defineTool({
  name: "remove_from_cart",
  description: "Take a whole line out of the user's cart. Call get_cart first for its line id.",
  parameters: z.object({ line_id: z.string().min(1).max(64) }),
  result: InPageSchema,
  progress: { text: "Removing it from your cart", icon: "suitcase" },
  run: ({ line_id }, context) => changeLine(context, line_id, { action: "remove" }),
});
