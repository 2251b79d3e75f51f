import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { ask, type Plan } from "../planning/plan";
import { readCart } from "./cart-line";
import type { Intent } from "./intent";

const CHECK_OUT =
  /\bcheck ?-?out\b|\bproceed to pay(?:ment)?\b|\b(?:place|complete|finish|submit) (?:my|the|this|an) order\b|\b(?:i want to|i'd like to|let me|ready to|can i|i'm ready to) (?:pay|purchase|buy (?:it|them|everything|all)(?: now)?)$|\bbuy (?:everything|it all) (?:now|in my cart)\b|^(?:pay|buy|order|purchase)(?: now| please)?$/;
const ABOUT = /\b(?:how|what|which|can i pay (?:by|with))\b/;

/** Buying is the user's to do: the assistant only leads to the page where it is done. */
export const checkOut: Intent = ({ utterance: { plain } }) =>
  CHECK_OUT.test(plain) && !ABOUT.test(plain) ? leadToCheckOut() : null;

function* leadToCheckOut(): Plan {
  const cart = yield* readCart();
  if (cart.lines.length === 0)
    return "Your cart is empty, so there is nothing to order yet. What are you packing for?";
  yield* ask(navigate.name, { path: "/cart" }, navigate.result);
  return "Here's your cart. Look it over and press the order button when you're happy. I leave that last step to you.";
}
