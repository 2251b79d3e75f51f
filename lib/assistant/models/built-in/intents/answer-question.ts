import { readOptions } from "../language/option-values";
import { readProductReference } from "../language/product-reference";
import { simplify } from "../language/utterance";
import { say, type Plan } from "../planning/plan";
import { asksForOption, unavailableValue } from "../replies/option-questions";
import { readOffer } from "../replies/offers";
import { asksWhichOne, whichOne } from "../replies/which-one";
import { addProduct } from "./add-product";
import { answerForAll } from "./add-several";
import { answerCartQuestion } from "./answer-cart-question";
import { withEarlierChoice } from "./add-to-cart";
import type { Intent, Moment } from "./intent";
import { openCart, openOrders } from "./open-page";
import { answerAbout } from "./product-question";
import { searchAlike } from "./refine-search";

const YES =
  /^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please(?: do)?|of course|absolutely|go ahead|do it|why not|sounds good|great|perfect|ja|oui|si|definitely)\b/;
const NO =
  /^(?:no|nope|nah|not now|no thanks|never ?mind|cancel|don'?t|nein|non|maybe later|not yet|stop)\b/;
/** How “which one?” begins where it was asked before adding, and not before telling more. */
const WANTS_TO_ADD = /\b(?:Gladly|Noted)\. Which\b/;
const SHORT = 8;
const INVITES = /\bTell me your [a-z ]+ and I'll put it in your cart\./;
const INVITES_ONE_OF_SEVERAL = /\bTell me which and your size\b/;
const JUST_A_SIZE =
  /^(?:i (?:wear|am|take|have|need)|i'm|my size is|size|in|a|eu|it's)?\s*(?:a |an |size )?(?:\d{2}|xs|s|m|l|xl|small|medium|large)(?: please)?[.!]?$/;

/** The user answers what the assistant asked last: a size, which one, yes or no. */
export const answerQuestion: Intent = (moment) => {
  const { utterance, lastReply } = moment;
  if (lastReply === "" || utterance.words.length > SHORT) return null;
  return (
    answerCartQuestion(moment) ??
    answerForAll(moment) ??
    answerOption(moment) ??
    answerWhichOne(moment) ??
    tellSize(moment) ??
    answerOffer(moment)
  );
};

/** A size alone, where several products were offered. */
function tellSize({ utterance, products, lastReply }: Moment): Plan | null {
  if (!INVITES_ONE_OF_SEVERAL.test(lastReply) || !JUST_A_SIZE.test(utterance.core)) return null;
  return say(whichOne(products.shown, "Noted. "));
}

function answerOption(moment: Moment): Plan | null {
  const { utterance, products, lastReply } = moment;
  const product = products.focus;
  if (!product || !(asksForOption(lastReply) || INVITES.test(lastReply))) return null;
  if (NO.test(utterance.plain) && !/\d/.test(utterance.plain))
    return say("No problem, I've left it out.");
  const answer = readOptions(product, utterance.raw);
  const [missing] = answer.missing;
  const isSize = JUST_A_SIZE.test(utterance.core);
  if (missing && isSize && answer.chosen.length === 0)
    return say(unavailableValue(product, missing, utterance.raw.replace(/[.!]+$/, "")));
  if (answer.chosen.length === 0 && answer.unavailable.length === 0) return null;
  return addProduct(product, withEarlierChoice(product, moment));
}

function answerWhichOne(moment: Moment): Plan | null {
  if (!asksWhichOne(moment.lastReply)) return null;
  const reference = readProductReference(moment.utterance, moment.products);
  if (reference.kind !== "one") return null;
  if (!WANTS_TO_ADD.test(moment.lastReply)) {
    const asked = simplify(moment.conversation.past.at(-1)?.said ?? "");
    return answerAbout(reference.product.slug, asked);
  }
  return addProduct(reference.product, withEarlierChoice(reference.product, moment));
}

function answerOffer(moment: Moment): Plan | null {
  const offer = readOffer(moment.lastReply);
  if (!offer) return null;
  if (NO.test(moment.utterance.plain))
    return say("All right. Just tell me when you need something else.");
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
