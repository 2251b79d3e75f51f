import type { Plan } from "../planning/plan";
import { lineText } from "../replies/cart-replies";
import { listWords } from "../replies/lists";
import { findLines, readCart, takeOut } from "./cart-line";
import { FEWER } from "./change-quantity";
import type { Intent, Moment } from "./intent";

const REMOVE =
  /\b(?:remove|delete|drop|discard|get rid of|clear|empty)\b|\btake\b.*\b(?:out|off|away)\b|\bput\b.*\bback\b|\b(?:don'?t|do not) (?:want|need) (?:the|it|that|this|those|them)\b.*|\bi changed my mind\b/;
const ABOUT_CART = /\b(?:cart|basket|bag|it|that|this|one|them|those|everything|the|my|all)\b/;
const OTHER = /\b(?:filter|history|chat|conversation|thread|stain|dirt|smell|wax|account)\b/;

export const removeFromCart: Intent = (moment) => {
  const { plain } = moment.utterance;
  if (!REMOVE.test(plain) || OTHER.test(plain) || FEWER.test(plain)) return null;
  if (/^(?:drop|throw).*\b(?:in|into|to)\b/.test(plain)) return null;
  return ABOUT_CART.test(plain) || moment.utterance.words.length <= 4 ? removeLines(moment) : null;
};

export function* removeLines(moment: Moment): Plan {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return "Your cart is empty already.";
  const lines = findLines(cart, moment);
  const wantsAll =
    lines.length === cart.lines.length &&
    /\b(?:everything|all|empty|clear|entire|whole)\b/.test(moment.utterance.plain);
  if (lines.length === 0 || (lines.length > 1 && !wantsAll)) {
    const choices = (lines.length > 0 ? lines : cart.lines).map(lineText);
    return `Which one shall I take out: ${listWords(choices, "or")}?`;
  }
  return yield* takeOut(lines, cart);
}
