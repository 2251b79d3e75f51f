import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { changeLine } from "../update-in-page";

export const setCartQuantity = defineTool({
  name: "set_cart_quantity",
  description:
    "Set how many of a line are in the user's cart. Call get_cart first for its line id.",
  parameters: z.object({
    line_id: z.string().min(1).max(64),
    quantity: z.int().min(1).max(20),
  }),
  result: InPageSchema,
  progress: { text: "Changing your cart", icon: "suitcase" },
  run: ({ line_id, quantity }, context) =>
    changeLine(context, line_id, { action: "set", quantity }),
});
