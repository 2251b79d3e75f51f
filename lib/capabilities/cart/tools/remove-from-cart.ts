import { z } from "zod";
import { removeFromCart as removeLine } from "@/lib/shop/cart-store";
import { cartChanged } from "@/lib/capabilities/cart-changed";
import { cartResult } from "../cart-facts";
import { shopTool } from "@/lib/assistant/define-tool";

export const removeFromCart = shopTool({
  name: "remove_from_cart",
  description: "Take a whole line out of the user's cart. Call get_cart first for its line id.",
  parameters: z.object({ line_id: z.string().min(1).max(64) }),
  progress: { text: "Taking it out", icon: "suitcase" },
  run: async ({ line_id }, context) => {
    const cart = await removeLine(context.requestContext, { lineId: line_id });
    context.stream(cartChanged(cart));
    return cartResult(cart);
  },
});
