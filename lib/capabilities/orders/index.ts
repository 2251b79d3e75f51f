import { defineCapability } from "@/lib/assistant/define-capability";
import { listOrders } from "./tools";

/** Looking up past orders. */
export const orders = defineCapability({ name: "orders", tools: [listOrders] });
