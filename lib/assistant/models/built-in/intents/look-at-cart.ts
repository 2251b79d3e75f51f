import { CartResultSchema } from "@/lib/capabilities/cart/results";
import { ask, ToolTrouble, type Plan } from "../planning/plan";
import { cartReply } from "../replies/cart-replies";
import type { Intent } from "./intent";

const CART = /\b(?:cart|basket|shopping bag|trolley)\b/;
const LOOKING =
  /\b(?:what|what's|whats|show|see|look|list|check|view|how (?:much|many)|total|contents?|is (?:there )?anything|anything|do i have|have i got|empty|tell me|my cart)\b|^(?:my )?(?:cart|basket)\??$/;
const TOTAL =
  /\bwhat (?:do i have|have i got|did i (?:add|pick|choose))(?: so far| in there)?$|\bhow much (?:do i owe|is (?:it|that|everything) (?:in total|all together|altogether)|will (?:it|that) (?:be|cost))\b|\b(?:my|the|what'?s the|current) (?:total|subtotal)\b/;

export const lookAtCart: Intent = ({ utterance: { plain } }) => {
  if (TOTAL.test(plain.replace(/[?!.]+$/, ""))) return describeCart();
  if (!CART.test(plain) || !LOOKING.test(plain)) return null;
  if (/\b(?:add|put|throw|into)\b/.test(plain)) return null;
  return describeCart();
};

function* describeCart(): Plan {
  const result = yield* ask("get_cart", {}, CartResultSchema);
  if (result.status === "refused") throw new ToolTrouble(result.message);
  return cartReply(result.cart);
}
