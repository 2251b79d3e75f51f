import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { removeFromCart as removeLine } from "@/lib/shop/cart-store";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { cartResult } from "../cart-facts";
import { CartResultSchema } from "../results";

export const removeFromCart = defineTool({
  name: "remove_from_cart",
  description: "Take a whole line out of the user's cart. Call get_cart first for its line id.",
  parameters: z.object({ line_id: z.string().min(1).max(64) }),
  result: CartResultSchema,
  progress: { text: "Removing it from your cart", icon: "suitcase" },
  run: async ({ line_id }, context) => {
    const cart = await removeLine(context.requestContext, { lineId: line_id });
    context.stream(cartChangedEvent(cart));
    return cartResult(cart);
  },
});
