import { isoDay } from "@/lib/clock";
import { callTool, daysIn, type Plan, type Wish } from "@/lib/assistant/demo-model";
import { productsOf } from "../../demo-goods";
import { ordersText } from "../messages";
import { OrderListResultSchema, type OrderFacts } from "../results";

/** An order's number that isn't one of this shop's, such as “order 12345”. */
const UNKNOWN_NUMBER =
  /\border (?:(?:number|no|nr|id|#) )*(?:[a-z]{1,4} - )?(?!(?:19|20)\d\d\b)\d{4,}(?= ?(?:[,.!?]|$)| (?:please|again|yet|now|is|was|has|arrive|come)\b)/;

/** The newest orders, or those of the days that the wish is about. */
export function* readOrders(wish?: Wish): Plan<OrderFacts[]> {
  const days = wish?.named("order").length === 0 ? daysIn(wish.text, Date.now()) : null;
  const period = days && { from: isoDay(days.from), to: isoDay(days.before - 1) };
  return (yield* callTool("get_orders", period ? { period } : {}, OrderListResultSchema)).orders;
}

/** What to say if the wish is about none of the orders. */
export function noneOf(orders: readonly OrderFacts[], { language, text }: Wish): string {
  const isEver = orders.length === 0 && daysIn(text, Date.now()) === null;
  return ordersText(language, isEver ? "none" : "noneSuch");
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
  if (daysIn(wish.text, Date.now())) return [...orders];
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
