import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { RefusalError } from "@/lib/refusal-error";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { formatMoney } from "@/lib/shop/money";
import { findOrder } from "@/lib/shop/order-store";
import { ReorderedSchema } from "../results";
import { OrderNumberParameter } from "./show-order";

export const reorder = defineTool({
  name: "reorder",
  description:
    "Put everything of an earlier order into the user's cart again. Nothing is ordered: that is for " +
    "them to do in the cart.",
  parameters: z.object({ order_number: OrderNumberParameter }),
  result: ReorderedSchema,
  progress: { text: "Adding it to your cart again", icon: "suitcase" },
  run: async ({ order_number: number }, context) => {
    const { requestContext } = context;
    const order = await findOrder(requestContext, number);
    if (!order) throw new RefusalError(`The user has no order ${number}; list_orders has them.`);
    const added: string[] = [];
    const missed: { name: string; reason: string }[] = [];
    for (const { productSlug, variant, quantity, name } of order.lines) {
      try {
        await addToCart(requestContext, { productSlug, variant, quantity });
        added.push(`${quantity} × ${name}`);
      } catch (error) {
        if (!(error instanceof ShopError)) throw error;
        missed.push({ name, reason: error.message });
      }
    }
    const cart = await getCart(requestContext);
    context.stream(cartChangedEvent(cart));
    const total = formatMoney(cart.totalCents, cart.currency);
    return { status: "in_cart", added, missed, cart_total: total };
  },
});
