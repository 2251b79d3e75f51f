import { formatMoney } from "@/lib/shop/money";
import type { Order } from "@/lib/shop/order";
import type { OrderFacts } from "./results";

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

export function orderFacts(order: Order): OrderFacts {
  return {
    number: order.number,
    status: order.status,
    placed_on: dayFormat.format(order.placedAt),
    total: formatMoney(order.totalCents, order.currency),
    sample: order.sample,
    lines: order.lines.map(({ name, variant, quantity }) => ({ name, variant, quantity })),
  };
}
