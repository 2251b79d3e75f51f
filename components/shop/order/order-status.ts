import type { OrderStatus } from "@/lib/shop/order";

/** The status as shown to the shopper. */
export const STATUS_WORDS: Readonly<Record<OrderStatus, string>> = {
  placed: "Placed",
  packed: "Packed",
  shipped: "On its way",
  delivered: "Delivered",
  canceled: "Canceled",
  returned: "Coming back",
};

const WAY: readonly OrderStatus[] = ["placed", "packed", "shipped", "delivered"];

interface TimelineStep {
  status: OrderStatus;
  state: "done" | "current" | "ahead";
}

/** The steps of an order. A canceled order ends after the first one. */
export function timelineOf(status: OrderStatus): TimelineStep[] {
  const way: readonly OrderStatus[] =
    status === "canceled" ? ["placed", "canceled"] : status === "returned" ? [...WAY, status] : WAY;
  const at = way.indexOf(status);
  return way.map((station, index) => ({
    status: station,
    state: index < at ? "done" : index === at ? "current" : "ahead",
  }));
}
