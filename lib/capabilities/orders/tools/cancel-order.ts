import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { formatMoney } from "@/lib/shop/money";
import { cancelableOrder, cancelOrder as cancel } from "@/lib/shop/order-changes";
import { orderFacts } from "../order-facts";
import { CanceledSchema } from "../results";
import { OrderNumberParameter } from "./show-order";

export const cancelOrder = defineTool({
  name: "cancel_order",
  description:
    "Cancel one of the user's orders that hasn't been shipped. They are asked for their yes first.",
  parameters: z.object({ order_number: OrderNumberParameter }),
  result: CanceledSchema,
  progress: { text: "Checking if it can be canceled", icon: "suitcase" },
  approval: {
    ask: async ({ order_number: number }, { requestContext }) => {
      const order = await cancelableOrder(requestContext, number);
      const goods = order.lines.map((line) => `${line.quantity} × ${line.name}`).join(", ");
      const total = formatMoney(order.totalCents, order.currency);
      return {
        title: `Cancel order ${order.number}?`,
        details: [goods, `You get ${total} back.`],
        yes: "Cancel the order",
      };
    },
    say: ({ order }) => `Order **${order.number}** is canceled, and ${order.total} will come back.`,
  },
  run: async ({ order_number: number }, { requestContext }) => ({
    status: "canceled" as const,
    order: orderFacts(await cancel(requestContext, number)),
  }),
});
