import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { RefusalError } from "@/lib/refusal-error";
import { findOrder } from "@/lib/shop/order-store";
import { orderFacts } from "../order-facts";
import { OrderResultSchema } from "../results";
import { orderCard, orderText } from "../widgets";

export const OrderNumberParameter = z.string().min(3).max(40).describe("Such as AC-7K2QXM4.");

export const showOrder = defineTool({
  name: "show_order",
  description:
    "Show the user one of their orders as a card with its way so far, its goods and its total.",
  parameters: z.object({ order_number: OrderNumberParameter }),
  result: OrderResultSchema,
  progress: { text: "Getting the order", icon: "suitcase" },
  run: async ({ order_number: number }, context) => {
    const order = await findOrder(context.requestContext, number);
    if (!order)
      throw new RefusalError(`The user has no order ${number}. Call list_orders for their orders.`);
    await context.streamWidget(orderCard(order), orderText(order));
    return { status: "ok", order: orderFacts(order) };
  },
});
