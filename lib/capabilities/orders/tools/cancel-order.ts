import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { formatMoney } from "@/lib/shop/money";
import { cancelableOrder, cancelOrder as cancel } from "@/lib/shop/order-changes";
import { orderFacts } from "../order-facts";
import { CanceledSchema } from "../results";
import { ordersText } from "../messages";
import { OrderNumberParameter } from "./show-order";

export const cancelOrder = defineTool({
  name: "cancel_order",
  description:
    "Cancel one of the user's orders that hasn't been shipped. They are asked for their yes first.",
  parameters: z.object({ order_number: OrderNumberParameter }),
  result: CanceledSchema,
  progress: { text: "Checking if it can be canceled", icon: "suitcase" },
  approval: {
    ask: async ({ order_number: number }, context) => {
      const language = userLanguage(context);
      const order = await cancelableOrder(context.requestContext, number);
      const goods = order.lines.map((line) => `${line.quantity} × ${line.name}`).join(", ");
      const total = formatMoney(order.totalCents, order.currency, language);
      return {
        title: ordersText(language, "cancelTitle", { number: order.number }),
        details: [goods, ordersText(language, "cancelRefund", { total })],
        yes: ordersText(language, "cancelYes"),
      };
    },
    say: ({ order: { number, total } }, language) =>
      ordersText(language, "cancelDone", { number, total }),
  },
  run: async ({ order_number: number }, { requestContext }) => ({
    status: "canceled" as const,
    order: orderFacts(await cancel(requestContext, number)),
  }),
});
