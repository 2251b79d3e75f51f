import { AwaitingSchema } from "@/lib/assistant/approvals/awaiting";
import { callTool, type Plan, type Said, type Wish } from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { refusalText } from "../../refusal-text";
import { ordersText } from "../messages";
import { noneOf, ordersMeant, readOrders, wantedNames } from "./orders-meant";
import { ReturnAskedSchema, ReturnDraftSchema, type ReturnDraft } from "../results";

/** “I don't want a refund”. */
const REFUSED = /\bnot (?:want|need) (?:to |an? |any |my |the |it )*(?:return|refund|money|send)\b/;

const AskedSchema = AwaitingSchema.or(RefusalSchema);

export function* cancelOrder(wish: Wish): Plan<Said | null> {
  const orders = yield* readOrders(wish);
  const meant = ordersMeant(orders, wish);
  const order = meant.find(({ status }) => status === "placed" || status === "packed") ?? meant[0];
  if (!order) return noneOf(orders, wish);
  const result = yield* callTool("cancel_order", { order_number: order.number }, AskedSchema);
  return result.status === "refused"
    ? refusalText(wish.language, result)
    : ordersText(wish.language, "confirmCancel");
}

export function* returnOrder(wish: Wish): Plan<Said | null> {
  if (wish.mood.negated || wish.has(REFUSED)) return null;
  const orders = yield* readOrders(wish);
  const meant = ordersMeant(orders, wish);
  // “My order” is otherwise the newest one, but here it is one that can be returned.
  const candidates = wish.has(/\bmy order\b/) ? orders : meant;
  const order = candidates.find(({ status }) => status === "delivered") ?? meant[0];
  if (!order) return noneOf(orders, wish);
  const names = order.lines.map(({ name }) => name);
  const goods = names.filter((name) => wantedNames(wish).includes(name));
  const draft: ReturnDraft = {
    order_number: order.number,
    goods: goods.length > 0 ? goods : null,
    reason: reasonIn(wish),
    resolution: resolutionIn(wish),
    travel: null,
  };
  return yield* askOnCard(draft, wish);
}

/** Answers the return card's question in words; null if no return is in progress. */
export function* answerReturn(wish: Wish): Plan<Said | null> {
  const [last] = wish.outcomes("return_order");
  const draft = ReturnDraftSchema.safeParse(last?.arguments);
  const state = ReturnAskedSchema.safeParse(last?.output);
  if (!draft.success || !state.success) return null;
  const { goods, reason, resolution, travel } = draft.data;
  const named = wish.named("product").map(({ name }) => name);
  return yield* askOnCard(
    {
      ...draft.data,
      goods: wish.everything ? [] : named.length > 0 ? named : goods,
      reason: reasonIn(wish) ?? (state.data.step === "reason" ? wish.said.slice(0, 500) : reason),
      resolution: resolutionIn(wish) ?? resolution,
      travel: travelIn(wish) ?? travel,
    },
    wish,
  );
}

function* askOnCard(draft: ReturnDraft, wish: Wish): Plan<Said | null> {
  const result = yield* callTool("return_order", draft, ReturnAskedSchema.or(RefusalSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return ordersText(wish.language, result.step === "confirm" ? "returnReady" : "returnAsk");
}

function reasonIn(wish: Wish): string | null {
  return wish.has(
    /\b(?:too (?:small|large|big|tight|wide|long|short)|damaged|broken|torn|no good|not fit)\b/,
  )
    ? wish.said.slice(0, 500)
    : null;
}

function resolutionIn(wish: Wish): ReturnDraft["resolution"] {
  if (wish.has(/\b(?:exchange|replace|swap)\w*\b/)) return "exchange";
  return wish.has(/\b(?:refund|money back|my money)\b/) ? "refund" : null;
}

function travelIn(wish: Wish): ReturnDraft["travel"] {
  if (wish.has(/\bpick(?:ed)? (?:it |them )?up\b|\bpickup\b/)) return "pickup";
  return wish.has(/\bpost office\b|\bhand it in\b|\bdrop it\b/) ? "post_office" : null;
}
