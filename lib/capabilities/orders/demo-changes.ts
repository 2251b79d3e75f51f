import { AwaitingSchema } from "@/lib/assistant/approvals/awaiting";
import { ask, type DemoIntent, type Plan, type Said, type Wish } from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { ordersMeant, wantedNames } from "./demo-orders-meant";
import { OrderListResultSchema } from "./results";

const AskedSchema = AwaitingSchema.or(RefusalSchema);

function* cancel(wish: Wish): Plan<Said | null> {
  const { orders } = yield* ask("list_orders", {}, OrderListResultSchema);
  const meant = ordersMeant(orders, wish);
  const order = meant.find(({ status }) => status === "placed" || status === "packed") ?? meant[0];
  if (!order) return null;
  const result = yield* ask("cancel_order", { order_number: order.number }, AskedSchema);
  return result.status === "refused"
    ? result.message
    : "Please confirm it in the card: the order can't be brought back once it is canceled.";
}

function* takeBack(wish: Wish): Plan<Said | null> {
  const { orders } = yield* ask("list_orders", {}, OrderListResultSchema);
  const meant = ordersMeant(orders, wish);
  const order = meant.find(({ status }) => status === "delivered") ?? meant[0];
  if (!order) return null;
  const wanted = wantedNames(wish);
  const call = {
    order_number: order.number,
    goods: order.lines.map(({ name }) => name).filter((name) => wanted.includes(name)),
    reason: wish.typed.slice(0, 500),
    resolution: wish.has(/\bexchange|\breplace|\banother\b/) ? "exchange" : "refund",
  };
  const result = yield* ask("return_order", call, AskedSchema);
  return result.status === "refused"
    ? result.message
    : "Please confirm it in the card. Anything unworn can come back within 60 days, from any post office.";
}

const answers = new Map([
  ["orders.cancel", cancel],
  ["orders.return", takeBack],
]);

/**
 * Makes canceling and returning ask for confirmation first. If there is no matching order, the
 * original answer is used.
 */
export function withChanges(intents: readonly DemoIntent[] = []): DemoIntent[] {
  return intents.map((intent) => {
    const change = answers.get(intent.name);
    if (!change) return intent;
    const answer = function* (wish: Wish): Plan<Said | null> {
      return (yield* change(wish)) ?? (intent.answer ? yield* intent.answer(wish) : null);
    };
    return { ...intent, answer };
  });
}
