import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { setCartQuantity as setQuantity } from "@/lib/shop/cart-store";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { cartResult } from "../cart-facts";
import { CartResultSchema } from "../results";

export const setCartQuantity = defineTool({
  name: "set_cart_quantity",
  description:
    "Set how many of a line are in the user's cart. Call get_cart first for its line id.",
  parameters: z.object({
    line_id: z.string().min(1).max(64),
    quantity: z.int().min(1).max(20),
  }),
  result: CartResultSchema,
  progress: { text: "Changing your cart", icon: "suitcase" },
  run: async ({ line_id, quantity }, context) => {
    const cart = await setQuantity(context.requestContext, { lineId: line_id, quantity });
    context.stream(cartChangedEvent(cart));
    return cartResult(cart);
  },
});
