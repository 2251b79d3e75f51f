import { defineCapability } from "@/lib/assistant/define-capability";
import { ordersDemo } from "./demo";
import { listOrders } from "./tools";

/** Looking up past orders. */
export const orders = defineCapability({ name: "orders", tools: [listOrders], demo: ordersDemo });
