import { OrderListResultSchema } from "@/lib/capabilities/orders/results";
import { ask, type Plan } from "../planning/plan";
import { ordersReply } from "../replies/order-replies";
import type { Intent } from "./intent";

const ORDERED =
  /\b(?:what|which|when|have|did|things?|stuff|items?) .*\b(?:i|i've|i'd) (?:\w+ )?(?:order|ordered|buy|bought|purchased?)\b|\b(?:my|previous|past|last|recent|latest|old|earlier) (?:\w+ )?(?:orders?|purchases?|deliver(?:y|ies)|packages?|parcels?|shipments?)\b|\border (?:history|status)\b|\b(?:where|when|status|track|tracking)\b.*\b(?:orders?|packages?|parcels?|deliver(?:y|ies)|shipments?)\b|\bhave i (?:ever )?(?:ordered|bought)\b|^(?:my )?orders\??$|\b(?:list|show|see|check|find)\b.*\b(?:my )?orders\b|\bdid i (?:ever )?(?:order|buy)\b|\bpurchase history\b|\bi (?:ordered|bought) (?:last|yesterday|before|recently)\b/;
const PLACING =
  /\b(?:place|make|cancel|change) (?:an?|my|the|this) (?:\w+ )?order\b|\bhow (?:do|can|long|much)\b|\bpolicy\b/;
const GOING = /\b(?:take|bring) me to\b|\b(?:go|navigate) to\b|\bopen\b/;
const NEWEST = /\b(?:last|latest|most recent|newest)\b/;

export const listOrders: Intent = ({ utterance: { plain } }) => {
  if (!ORDERED.test(plain) || PLACING.test(plain) || GOING.test(plain)) return null;
  return describeOrders(NEWEST.test(plain) && !/\borders\b/.test(plain));
};

function* describeOrders(onlyNewest: boolean): Plan {
  const { orders } = yield* ask("list_orders", {}, OrderListResultSchema);
  return ordersReply(onlyNewest ? orders.slice(0, 1) : orders);
}
