import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { listOrders as readOrders } from "@/lib/shop/order-store";
import { orderFacts } from "../order-facts";
import { OrderListResultSchema } from "../results";

const MOST_ORDERS = 10;

export const listOrders = defineTool({
  name: "list_orders",
  description: "The user's orders, newest first, with status and contents.",
  parameters: z.object({}),
  result: OrderListResultSchema,
  progress: { text: "Looking up your orders", icon: "suitcase" },
  run: async (_input, { requestContext }) => {
    const orders = await readOrders(requestContext, { limit: MOST_ORDERS });
    return { status: "ok", orders: orders.map(orderFacts) };
  },
});
