import { defineCapability } from "@/lib/assistant/define-capability";
import { refusalText } from "../refusal-text";
import { ordersDemo } from "./demo";
import { confirmReturn, takeReturnStep } from "./guided-return";
import { cancelOrder } from "./tools/cancel-order";
import { emailReceipt } from "./tools/email-receipt";
import { getOrders } from "./tools/get-orders";
import { reorder } from "./tools/reorder";
import { returnOrder } from "./tools/return-order";
import { showOrder } from "./tools/show-order";

export const orders = defineCapability({
  name: "orders",
  instructions: `Orders
- get_orders first, for the numbers. show_order when the user wants to see one.
- cancel_order asks the user itself: while it answers "awaiting_approval" nothing has happened, so don't say that it has.
- return_order shows a card that asks one question after another. Don't ask the same in words; when the user answers in words, call it again with all that is known. The return is registered only once its result says so.
- reorder only fills the cart.
- email_receipt when the user wants a receipt or an invoice. When it is refused, show_order shows the same.`,
  tools: [getOrders, showOrder, reorder, cancelOrder, returnOrder, emailReceipt],
  syncActions: [takeReturnStep, confirmReturn],
  tour: {
    title: "Look after orders",
    line: "See, repeat, cancel and return orders; you approve anything that moves money or goods.",
    prompt: "What did I order?",
    result: "Traverse 45 Pack",
    drawing: "M4 8l8-4 8 4v9l-8 4-8-4V8Zm0 0 8 4 8-4M12 12v9",
  },
  sayRefusal: refusalText,
  demo: ordersDemo,
});
