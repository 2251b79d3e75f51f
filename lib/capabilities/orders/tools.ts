import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { formatMoney } from "@/lib/shop/money";
import type { Order } from "@/lib/shop/order";
import { listOrders as readOrders } from "@/lib/shop/order-store";
import { OrderListResultSchema, type OrderFacts } from "./results";

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

const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function orderFacts(order: Order): OrderFacts {
  return {
    number: order.number,
    status: order.status,
    placed_on: dayFormat.format(order.placedAt),
    total: formatMoney(order.totalCents, order.currency),
    sample: order.sample,
    lines: order.lines.map(({ name, variant, quantity }) => ({ name, variant, quantity })),
  };
}
