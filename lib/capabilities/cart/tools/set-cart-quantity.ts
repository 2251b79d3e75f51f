import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { checkQuantity, getCart, lineNotFound } from "@/lib/shop/cart-store";
import { updateInPage } from "../update-in-page";

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
  run: async ({ line_id, quantity }, context) => {
    const cart = await getCart(context.requestContext);
    const line = cart.lines.find(({ id }) => id === line_id);
    if (!line) throw lineNotFound();
    await checkQuantity(context.requestContext, { lineId: line.id, quantity });
    return updateInPage(context, cart, {
      action: "set",
      productId: line.productId,
      productName: line.name,
      variant: line.variant,
      quantity,
      price: line.priceCents / 100,
    });
  },
});
