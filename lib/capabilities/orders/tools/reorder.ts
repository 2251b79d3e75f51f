import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { formatMoney } from "@/lib/shop/money";
import { reorder as fillCartAgain } from "@/lib/shop/reorder";
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
    const { added, missed, cart } = await fillCartAgain(context.requestContext, number);
    context.stream(cartChangedEvent(cart));
    const total = formatMoney(cart.totalCents, cart.currency);
    return { status: "in_cart", added, missed, cart_total: total };
  },
});
