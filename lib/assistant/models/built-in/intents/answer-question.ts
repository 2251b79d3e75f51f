import { readOptions } from "../language/option-values";
import { readProductReference } from "../language/product-reference";
import { readQuantity } from "../language/quantities";
import { say, type Plan } from "../planning/plan";
import { asksForOption } from "../replies/option-questions";
import { readOffer } from "../replies/offers";
import { addProduct } from "./add-to-cart";
import type { Intent, Moment } from "./intent";
import { openCart, openOrders } from "./open-page";
import { searchAlike } from "./refine-search";

const YES =
  /^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please(?: do)?|of course|absolutely|go ahead|do it|why not|sounds good|great|perfect|ja|oui|si|definitely)\b/;
const NO = /^(?:no|nope|nah|not now|no thanks|never ?mind|cancel|don'?t|nein|non|maybe later|not yet|stop)\b/;
const SHORT = 8;

/** The user answers what the assistant asked last: a size, which one, yes or no. */
export const answerQuestion: Intent = (moment) => {
  const { utterance, lastReply } = moment;
  if (lastReply === "" || utterance.words.length > SHORT) return null;
  return answerOption(moment) ?? answerWhichOne(moment) ?? answerOffer(moment);
};

function answerOption(moment: Moment): Plan | null {
  const { utterance, products, lastReply, conversation } = moment;
  const product = products.focus;
  if (!asksForOption(lastReply) || !product) return null;
  if (NO.test(utterance.plain) && !/\d/.test(utterance.plain)) return say("No problem, I've left it out.");
  const answer = readOptions(product, utterance.raw);
  if (answer.chosen.length === 0 && answer.unavailable.length === 0) return null;
  const before = conversation.past.at(-1)?.said ?? "";
  const quantity = readQuantity(before.toLowerCase());
  const colour = readOptions(product, before).chosen.filter(
    ({ name }) => !answer.chosen.some((option) => option.name === name),
  );
  const kept = colour.map(({ value }) => value).join(", ");
  return addProduct(product, [utterance.raw, kept, quantity ? `x ${quantity}` : ""].filter(Boolean).join(", "));
}

function answerWhichOne(moment: Moment): Plan | null {
  if (!/\bWhich (?:one do you mean|of (?:these|them) shall I)\b/.test(moment.lastReply)) return null;
  const reference = readProductReference(moment.utterance, moment.products);
  return reference.kind === "one" ? addProduct(reference.product, moment.utterance.raw) : null;
}

function answerOffer(moment: Moment): Plan | null {
  const offer = readOffer(moment.lastReply);
  if (!offer) return null;
  if (NO.test(moment.utterance.plain)) return say("All right. Just tell me when you need something else.");
  if (!YES.test(moment.utterance.plain)) return null;
  switch (offer) {
    case "openCart":
      return openCart();
    case "openOrders":
      return openOrders();
    case "addFocus":
      return moment.products.focus && addProduct(moment.products.focus, moment.utterance.raw);
    case "searchAlike":
      return searchAlike(moment.products);
  }
}
