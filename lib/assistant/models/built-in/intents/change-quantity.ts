import { CartResultSchema } from "../../../tool-results/cart";
import { readQuantity } from "../language/quantities";
import { ask, type Plan } from "../planning/plan";
import { lineText, lowerFirst } from "../replies/cart-replies";
import { listWords } from "../replies/lists";
import { findLines, readCart } from "./cart-line";
import type { Intent, Moment } from "./intent";

const MAKE =
  /\bmake (?:it|that|them|the .+?) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
const CHANGE =
  /\b(?:change|set|update|increase|decrease|reduce) (?:the )?(?:quantity|number|amount)\b|\bquantity\b/;
const ANOTHER = /\b(?:one more|another one|another of (?:those|them|these)|same again)\b/;

export const changeQuantity: Intent = (moment) => {
  const { plain } = moment.utterance;
  if (!MAKE.test(plain) && !CHANGE.test(plain) && !ANOTHER.test(plain)) return null;
  if (ANOTHER.test(plain) && !moment.products.focus) return null;
  return setQuantity(moment);
};

function* setQuantity(moment: Moment): Plan {
  const { plain } = moment.utterance;
  const cart = yield* readCart();
  if (cart.lines.length === 0) return "Your cart is empty, so there is nothing to change yet.";
  const lines = findLines(cart, moment);
  const line = lines[0] ?? (cart.lines.length === 1 ? cart.lines[0] : undefined);
  if (!line || lines.length > 1) {
    return `Of which one: ${listWords(cart.lines.map(lineText), "or")}?`;
  }
  const quantity = ANOTHER.test(plain) ? line.quantity + 1 : spokenQuantity(plain);
  if (quantity === null) return `How many of the **${line.name}** would you like?`;
  const result = yield* ask(
    "set_cart_quantity",
    { line_id: line.line_id, quantity },
    CartResultSchema,
  );
  if (result.status === "refused") return `I couldn't change that: ${lowerFirst(result.message)}`;
  return `Done: ${lineText({ ...line, quantity })}. Your cart comes to ${result.cart.total} now.`;
}

function spokenQuantity(plain: string): number | null {
  const made = MAKE.exec(plain)?.[1];
  const number = /\bto (\d{1,2})\b/.exec(plain)?.[1];
  if (made !== undefined) return readQuantity(`x ${made}`);
  return number === undefined ? readQuantity(plain) : Number(number);
}
