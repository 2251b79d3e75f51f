import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { getCart, lineNotFound } from "@/lib/shop/cart-store";
import { updateInPage } from "../update-in-page";

export const removeFromCart = defineTool({
  name: "remove_from_cart",
  description: "Take a whole line out of the user's cart. Call get_cart first for its line id.",
  parameters: z.object({ line_id: z.string().min(1).max(64) }),
  result: InPageSchema,
  progress: { text: "Removing it from your cart", icon: "suitcase" },
  run: async ({ line_id }, context) => {
    const cart = await getCart(context.requestContext);
    const line = cart.lines.find(({ id }) => id === line_id);
    if (!line) throw lineNotFound();
    return updateInPage(context, cart, {
      action: "remove",
      productId: line.productId,
      productName: line.name,
      variant: line.variant,
      quantity: line.quantity,
      price: line.priceCents / 100,
    });
  },
});
