import { callTool, type Plan, type Said, type Wish } from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { ordersMeant } from "./demo-orders-meant";
import { refusalText } from "../refusal-text";
import { ordersText } from "./messages";
import { OrderListResultSchema, ReceiptSentSchema } from "./results";

/** Emails the receipt of the order that the wish is about; of the newest if it names none. */
export function* mailReceipt(wish: Wish): Plan<Said | null> {
  const { orders } = yield* callTool("get_orders", {}, OrderListResultSchema);
  const meant = ordersMeant(orders, wish);
  const order = meant.find(({ sample }) => !sample) ?? meant[0];
  if (!order) return ordersText(wish.language, orders.length === 0 ? "none" : "noneSuch");
  const { number } = order;
  const result = yield* callTool(
    "email_receipt",
    { order_number: number },
    ReceiptSentSchema.or(RefusalSchema),
  );
  return result.status === "sent"
    ? ordersText(wish.language, "receiptSent", { number, to: result.to })
    : ordersText(wish.language, "receiptRefused", {
        number,
        reason: refusalText(wish.language, result),
      });
}
