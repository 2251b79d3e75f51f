import { CartResultSchema } from "@/lib/capabilities/cart/results";
import { readQuantity } from "../language/quantities";
import { ask, type Plan } from "../planning/plan";
import { lineText, lowerFirst } from "../replies/cart-replies";
import { listWords } from "../replies/lists";
import { findLines, readCart, takeOut } from "./cart-line";
import type { Intent, Moment } from "./intent";

const MAKE =
  /\bmake (?:it|that|them|the .+?) (\d{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/;
const MOST = 20;
const CHANGE =
  /\b(?:change|set|update|increase|decrease|reduce) (?:the )?(?:quantity|number|amount)\b|\bquantity\b/;
const CHANGE_TO =
  /\b(?:change|set|update) (?:the |my )?(?!size|colou?r|theme).+ to (?:x ?)?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?: pieces?| pairs?)?$/;
export const FEWER =
  /^(?:can you |could you |please |just )*(?:remove|delete|drop|take(?=.* (?:out|off|away)\b)) (?:just |only )?(one|two|three|four|five|\d{1,2})(?: of (?:them|those|these|it|the .+?))?(?: (?:out|off|away))?(?: (?:of|from) (?:my|the) (?:cart|basket))?(?: please)?[.!]?$|\b(one|two) (?:less|fewer)\b/;
const ANOTHER = /\b(?:one more|another one|another of (?:those|them|these)|same again)\b/;

export const changeQuantity: Intent = (moment) => {
  const { plain } = moment.utterance;
  const isMeant = [MAKE, CHANGE, CHANGE_TO, FEWER, ANOTHER].some((pattern) => pattern.test(plain));
  if (!isMeant) return null;
  if (ANOTHER.test(plain) && !moment.products.focus) return null;
  return setQuantity(moment, plain);
};

/** `asked` says how many; the moment's utterance, of which line. */
export function* setQuantity(moment: Moment, asked: string): Plan {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return "Your cart is empty, so there is nothing to change yet.";
  const lines = findLines(cart, moment);
  const line = lines[0] ?? (cart.lines.length === 1 ? cart.lines[0] : undefined);
  if (!line || lines.length > 1) {
    return `Of which one: ${listWords((lines.length > 1 ? lines : cart.lines).map(lineText), "or")}?`;
  }
  const quantity = wantedQuantity(asked, line.quantity);
  if (quantity !== null && quantity < 1) return yield* takeOut([line], cart);
  if (quantity !== null && quantity > MOST)
    return `I can put at most ${MOST} of one thing into a cart, so it stays at ${lineText(line)}.`;
  if (quantity === null) return `How many of the **${line.name}** would you like?`;
  const result = yield* ask(
    "set_cart_quantity",
    { line_id: line.line_id, quantity },
    CartResultSchema,
  );
  if (result.status === "refused") return `I couldn't change that: ${lowerFirst(result.message)}`;
  return `Done: ${lineText({ ...line, quantity })}. Your cart comes to ${result.cart.total} now.`;
}

function wantedQuantity(plain: string, now: number): number | null {
  if (ANOTHER.test(plain)) return now + 1;
  const fewer = FEWER.exec(plain);
  if (fewer) return now - (readQuantity(`x ${fewer[1] ?? fewer[2]}`) ?? 0);
  return spokenQuantity(plain);
}

function spokenQuantity(plain: string): number | null {
  const made = MAKE.exec(plain)?.[1];
  const number = /\bto (?:x ?)?(\d{1,4}|[a-z]+)(?: pieces?| pairs?)?$/.exec(plain)?.[1];
  if (made !== undefined) return readQuantity(`x ${made}`);
  return (number === undefined ? null : readQuantity(`x ${number}`)) ?? readQuantity(plain);
}
