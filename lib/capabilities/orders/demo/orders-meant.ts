import { callTool, type Plan, type Wish } from "@/lib/assistant/demo-model";
import { productsOf } from "../../demo-goods";
import { ordersText } from "../messages";
import { OrderListResultSchema, type OrderFacts } from "../results";

/** An order's number that isn't one of this shop's, such as “order 12345”. */
const UNKNOWN_NUMBER =
  /\border (?:(?:number|no|nr|id|#) )*(?:[a-z]{1,4} - )?(?!(?:19|20)\d\d\b)\d{4,}(?= ?(?:[,.!?]|$)| (?:please|again|yet|now|is|was|has|arrive|come)\b)/;
const DAY_MS = 24 * 60 * 60 * 1_000;

export function* readOrders(): Plan<OrderFacts[]> {
  return (yield* callTool("get_orders", {}, OrderListResultSchema)).orders;
}

/** What to say if the wish is about none of the orders. */
export function noneOf(orders: readonly OrderFacts[], { language }: Wish): string {
  return ordersText(language, orders.length === 0 ? "none" : "noneSuch");
}

/** The orders that the wish is about, newest first. */
export function ordersMeant(orders: readonly OrderFacts[], wish: Wish): OrderFacts[] {
  const [number] = wish.named("order");
  if (number)
    return orders.filter((order) => order.number.replace("-", "") === number.id.replace("-", ""));
  if (UNKNOWN_NUMBER.test(wish.text)) return [];
  const names = wantedNames(wish);
  if (names.length > 0) {
    const having = orders.filter(({ lines }) => lines.some(({ name }) => names.includes(name)));
    if (having.length > 0) return having;
  }
  if (wish.has(/\blast month\b/))
    return orders.filter(({ placed_on: day }) => sinceMonths(day) === 1);
  if (wish.has(/\bthis month\b/))
    return orders.filter(({ placed_on: day }) => sinceMonths(day) === 0);
  if (wish.has(/\b(?:last|this|past) week\b/))
    return orders.filter(({ placed_on: day }) => Date.now() - Date.parse(day) < 14 * DAY_MS);
  for (const status of ["delivered", "shipped", "packed", "placed"]) {
    if (wish.has(new RegExp(`\\b(?:were|been|already|which|are) (?:\\w+ )?${status}\\b`)))
      return orders.filter((order) => order.status === status);
  }
  if (
    wish.has(/\b(?:last|latest|most recent|newest|the) order\b|\blast time\b|\bmy order\b/) &&
    !wish.has(/\borders\b/)
  )
    return orders.slice(0, 1);
  if (wish.has(/\b(?:first|oldest) order\b/)) return orders.slice(-1);
  return [...orders];
}

/** The names of the products that the wish is about. */
export function wantedNames(wish: Wish): string[] {
  const kinds = wish.named("kind").flatMap(productsOf);
  return [...wish.named("product"), ...wish.unclear("product").flat(), ...kinds].map(
    ({ name }) => name,
  );
}

function sinceMonths(day: string): number {
  const then = new Date(Date.parse(day));
  const now = new Date();
  return (
    (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth()
  );
}
