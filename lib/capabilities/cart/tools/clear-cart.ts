import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { InPageSchema } from "@/lib/assistant/page-call";
import { getCart } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { formatMoney } from "@/lib/shop/money";
import { updateInPage } from "../update-in-page";

export const clearCart = defineTool({
  name: "clear_cart",
  description: "Take everything out of the user's cart. They are asked to confirm it first.",
  parameters: z.object({}),
  result: InPageSchema,
  progress: { text: "Checking your cart", icon: "suitcase" },
  approval: {
    ask: async (_input, { requestContext }) => {
      const { lines, subtotalCents, currency } = await getCart(requestContext);
      if (lines.length === 0) throw new ShopError("cart_empty", "The cart is already empty.");
      const goods = lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(", ");
      return {
        title: "Empty your cart?",
        details: [goods, `${formatMoney(subtotalCents, currency)} in all. You can undo it.`],
        yes: "Empty the cart",
      };
    },
    say: () => "Your cart is empty.",
  },
  run: async (_input, context) =>
    updateInPage(context, await getCart(context.requestContext), { action: "clear" }),
});
