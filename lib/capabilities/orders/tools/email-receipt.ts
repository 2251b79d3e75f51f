import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { emailReceipt as send } from "@/lib/shop/order-receipt";
import { ReceiptSentSchema } from "../results";
import { OrderNumberParameter } from "./show-order";

export const emailReceipt = defineTool({
  name: "email_receipt",
  description:
    "Email the user the receipt of one of their orders. It goes to the address that the order was " +
    "placed with, and to no other.",
  parameters: z.object({ order_number: OrderNumberParameter }),
  result: ReceiptSentSchema,
  progress: { text: "Sending the receipt", icon: "mail" },
  run: async ({ order_number: number }, { requestContext }) => ({
    status: "sent" as const,
    to: await send(requestContext, number),
  }),
});
