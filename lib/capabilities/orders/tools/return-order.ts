import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { returnState } from "../guided-return";
import { ReturnAskedSchema } from "../results";
import { ordersText } from "../messages";
import { returnCard } from "../widgets/return-card";
import { OrderNumberParameter } from "./show-order";

export const returnOrder = defineTool({
  name: "return_order",
  description:
    "Start or continue the return of a delivered order, or of some of its goods, within 60 days. A " +
    "card asks for what is still null, and the user registers the return there. Call it again with " +
    "everything known so far when they answer in words instead.",
  parameters: z.object({
    order_number: OrderNumberParameter,
    goods: z
      .array(z.string().max(200))
      .max(50)
      .nullable()
      .describe("Names as get_orders has them; empty for the whole order."),
    reason: z.string().min(1).max(500).nullable(),
    resolution: z.enum(["refund", "exchange"]).nullable(),
    travel: z.enum(["post_office", "pickup"]).nullable().describe("How the goods get back."),
  }),
  result: ReturnAskedSchema,
  progress: { text: "Preparing the return", icon: "suitcase" },
  run: async (input, context) => {
    const { order, draft, step } = await returnState(context.requestContext, input, context.now());
    const language = userLanguage(context);
    const copyText = ordersText(language, "returnTitle", { number: order.number });
    await context.streamWidget(returnCard({ order, draft, step }, language), copyText);
    return { status: "asking" as const, step };
  },
});
