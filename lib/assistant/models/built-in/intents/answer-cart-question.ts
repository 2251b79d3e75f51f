import { readQuantity } from "../language/quantities";
import { simplify } from "../language/utterance";
import { say, type Plan } from "../planning/plan";
import { addProduct } from "./add-product";
import { withEarlierChoice } from "./add-to-cart";
import { setQuantity } from "./change-quantity";
import type { Moment } from "./intent";
import { removeLines } from "./remove-from-cart";

const WHICH_TO_TAKE_OUT = /\bWhich one shall I take out: /;
const WHICH_TO_CHANGE = /^Of which one: /;
const HOW_MANY = /\bHow many of the \*\*(.+?)\*\* would you like\?$/;
const NUMBER_ALONE =
  /^(?:just |only |make it |then )?(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?: pieces?| pairs?| please| then)*[.!]?$/;
const NEVER_MIND = /^(?:no|none|nothing|never ?mind|neither|cancel|leave (?:it|them))\b/;

/** The answer to “which one?” or “how many?” about what is in the cart or on its way there. */
export function answerCartQuestion(moment: Moment): Plan | null {
  const { lastReply, utterance, conversation } = moment;
  const asksWhich = WHICH_TO_TAKE_OUT.test(lastReply) || WHICH_TO_CHANGE.test(lastReply);
  if (!asksWhich && !HOW_MANY.test(lastReply)) return null;
  if (NEVER_MIND.test(utterance.plain)) return say("All right, I've left everything as it is.");
  if (WHICH_TO_TAKE_OUT.test(lastReply)) return removeLines(moment);
  const asked = simplify(conversation.past.at(-1)?.said ?? "");
  return WHICH_TO_CHANGE.test(lastReply) ? setQuantity(moment, asked) : answerHowMany(moment);
}

function answerHowMany(moment: Moment): Plan | null {
  const { lastReply, utterance, products } = moment;
  const number = NUMBER_ALONE.exec(utterance.plain)?.[1];
  const quantity = number === undefined ? null : readQuantity(`x ${number}`);
  if (quantity === null) return null;
  const name = HOW_MANY.exec(lastReply)?.[1] ?? "";
  const product = products.all.find((candidate) => candidate.name === name);
  if (product && /\bI've added nothing yet\b/.test(lastReply)) {
    return addProduct(
      product,
      `${withoutNumbers(withEarlierChoice(product, moment))}, x ${quantity}`,
    );
  }
  const named = { ...moment.utterance, plain: simplify(name), words: simplify(name).split(" ") };
  return setQuantity({ ...moment, utterance: named }, `x ${quantity}`);
}

/** The earlier, impossible number must not be read again. */
function withoutNumbers(words: string): string {
  return words.replace(/\b(?:add|put|x) \d+\b|\b\d{3,}\b|^\d+\b/gi, " ");
}
