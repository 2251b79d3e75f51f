import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { returnableOrder, returnOrder as register } from "@/lib/shop/order-changes";
import { orderFacts } from "../order-facts";
import { ReturnedSchema } from "../results";
import { OrderNumberParameter } from "./show-order";

export const returnOrder = defineTool({
  name: "return_order",
  description:
    "Register the return of a delivered order, or of some of its goods, within 60 days. The user is " +
    "asked for their yes first. Ask for the reason, and whether they want a refund or an exchange.",
  parameters: z.object({
    order_number: OrderNumberParameter,
    goods: z
      .array(z.string().max(200))
      .max(50)
      .describe("Names as list_orders has them; empty for the whole order."),
    reason: z.string().min(1).max(500),
    resolution: z.enum(["refund", "exchange"]),
  }),
  result: ReturnedSchema,
  progress: { text: "Preparing the return", icon: "suitcase" },
  approval: {
    ask: async ({ order_number: number, goods, resolution }, { requestContext, now }) => {
      const { order, lines } = await returnableOrder(requestContext, { number, goods }, now());
      return {
        title: `Return from order ${order.number}?`,
        details: [
          lines.map((line) => `${line.quantity} × ${line.name}`).join(", "),
          resolution === "refund" ? "You get your money back." : "We send you another one.",
        ],
        yes: "Register the return",
      };
    },
    say: ({ order, goods }) =>
      `The return is registered: ${goods.join(", ")}. Put the number **${order.number}** into the box and hand it in at any post office.`,
  },
  run: async ({ order_number: number, goods, reason, resolution }, { requestContext, now }) => {
    const request = { number, goods, reason, resolution };
    const { order, lines } = await register(requestContext, request, now());
    return {
      status: "return_registered" as const,
      order: orderFacts(order),
      goods: lines.map(({ name }) => name),
      resolution,
    };
  },
});
