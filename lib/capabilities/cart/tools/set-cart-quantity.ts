import { z } from "zod";
import { setCartQuantity as setQuantity } from "@/lib/shop/cart-store";
import { cartChanged } from "@/lib/capabilities/cart-changed";
import { cartResult } from "../cart-facts";
import { shopTool } from "@/lib/assistant/define-tool";

export const setCartQuantity = shopTool({
  name: "set_cart_quantity",
  description:
    "Set how many of a line are in the user's cart. Call get_cart first for its line id.",
  parameters: z.object({
    line_id: z.string().min(1).max(64),
    quantity: z.int().min(1).max(20),
  }),
  progress: { text: "Changing your cart", icon: "suitcase" },
  run: async ({ line_id, quantity }, context) => {
    const cart = await setQuantity(context.requestContext, { lineId: line_id, quantity });
    context.stream(cartChanged(cart));
    return cartResult(cart);
  },
});
