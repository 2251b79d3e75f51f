import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { daysOf, NAMED_PERIODS } from "@/lib/shop/order-period";
import { listOrders } from "@/lib/shop/order-store";
import { orderFacts } from "../order-facts";
import { OrderListResultSchema } from "../results";

const DEFAULT_ORDERS = 10;
const MAX_ORDERS = 25;

const DayParameter = z.iso.date().nullable();

export const getOrders = defineTool({
  name: "get_orders",
  description:
    "The user's orders, newest first, with status and contents. `more` says that older ones of the " +
    "period were left out.",
  parameters: z.object({
    limit: z.int().min(1).max(MAX_ORDERS).nullable().describe(`Null means ${DEFAULT_ORDERS}.`),
    period: z
      .union([
        z.enum(NAMED_PERIODS),
        z.object({
          from: DayParameter.describe("The first day, such as 2026-03-01; null for no limit."),
          to: DayParameter.describe("The last day; null for today."),
        }),
      ])
      .nullable()
      .describe("When they were placed; null for any time."),
  }),
  result: OrderListResultSchema,
  progress: { text: "Looking up your orders", icon: "suitcase" },
  run: async ({ limit, period }, context) => {
    const most = limit ?? DEFAULT_ORDERS;
    const days = period === null ? {} : daysOf(period, new Date(context.now()));
    const orders = await listOrders(context.requestContext, { limit: most + 1, ...days });
    return {
      status: "ok",
      orders: orders.slice(0, most).map(orderFacts),
      more: orders.length > most,
    };
  },
});
