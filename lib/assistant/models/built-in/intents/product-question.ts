import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { mentionsGear } from "../language/gear-words";
import { readProductReference } from "../language/product-reference";
import { simplify, type Utterance } from "../language/utterance";
import { say, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { productAnswer, productDescription } from "../replies/product-replies";
import { outOfRangeReply, whichOne } from "../replies/which-one";
import type { Intent, Moment } from "./intent";

const MORE =
  /\b(?:tell me (?:\w+ )?about|more (?:about|on|info\w*|details?)|details? (?:of|on|about|for)|describe|what(?:'s| is| are|s) (?:the|that|this|it|special|so)|info (?:on|about)|show me (?:the|that|this|number|#|it\b)|let me see|how (?:is|are|about) (?:the|that|it)|what do you think|specs?|specifications?|features?)\b/;
const PROPERTY =
  /\b(?:how \w+ (?:is|are|does|do|can|will|would)|bright|waterproof|warm|weigh(?:s|t)?|heavy|light|how (?:much|big|warm|tall|high|long|cold|many)|size[sd]?|colou?rs?|cost|price|come in|available|in stock|(?:have|get|buy) (?:it|this|that|them|the \w+ one) in|made of|material|leather|vegan|recycled|wash|people|persons?|fit|crampons?|suitable|good for|right for|work (?:for|in)|lumens?|battery|capacity|liters?|liters?|comfortable)\b/;
const NAMES_ONE =
  /\b(?:tell me (?:\w+ )?about|details|describe|info\w*|specs?|specifications?|show me) (?:on |of |for |about )?the\b/;
const MORE_ALONE = /^(?:tell me more|more (?:info\w*|details?)|details?|go on)(?: please)?[?.!]*$/;
const WHAT_ABOUT = /^(?:and|what about|how about|and what about) (?:the |number |#)/;
const SHORT = 8;
const QUESTION =
  /\?$|^(?:is|are|does|do|can|will|how|when|what|which|has|have|tell|and|would|describe|show|give|any)\b/;

export const productQuestion: Intent = (moment) => {
  const { utterance, products } = moment;
  const { core: plain } = utterance;
  if (WHAT_ABOUT.test(utterance.plain)) return sameQuestion(moment);
  if (MORE_ALONE.test(plain)) return moreOfTheSame(moment);
  if (!MORE.test(plain) && !(PROPERTY.test(plain) && QUESTION.test(plain))) return null;
  if (
    /\b(?:do you (?:have|sell|carry|stock)(?! (?:it|this|that|them|the \w+ one) in\b)|any (?:other|more|cheaper)|something|anything|show me (?:more|other|some|all|your))\b/.test(
      plain,
    )
  )
    return null;
  const reference = readProductReference(utterance, products);
  switch (reference.kind) {
    case "one":
      return answerAbout(reference.product.slug, plain);
    case "several":
      return aboutSeveral(moment, reference.products);
    case "out_of_range":
      return say(outOfRangeReply(reference.count));
    case "none":
      return answerUnnamed(moment);
  }
};

function moreOfTheSame({ products: { focus, shown } }: Moment): Plan | null {
  if (focus) return answerAbout(focus.slug, "tell me about it");
  return shown.length > 1 ? say(whichOne(shown)) : null;
}

/** Nothing shown so far is meant: a name the shop may know, or the product being talked about. */
function answerUnnamed({ utterance, products }: Moment): Plan | null {
  const { core: plain, words } = utterance;
  const other = otherName(utterance, products.focus);
  if (other !== null && PROPERTY.test(plain) && words.length <= SHORT)
    return answerAbout(other, plain);
  if (other === null && products.focus && asksAboutFocus(utterance))
    return answerAbout(products.focus.slug, plain);
  if (!MORE.test(plain) || mentionsShopOnly(plain)) return null;
  return mentionsGear(words) && !NAMES_ONE.test(plain) ? null : aboutUnknown(utterance);
}

const OWN_NAME =
  /\b(?:is|are|does|do|has|have|can|will|of|about|for|much|heavy|big|warm) (?:the|a|an) ((?!(?:size|colou?r|price|weight|batter|material|fabric|first|second|third|last|other|one|cheap|best|shipping|delivery|return|weather|time|shop|store|page|site|difference)\w*)[\p{L}\p{N}+-]+(?: [\p{L}\p{N}+-]+){0,3}?)(?= (?:is|are|in|come|have|has|cost|weigh|available|waterproof|warm|heavy|fit|suitable|good|made|vegan|sold|left)\b|[?.!]|$)/u;

/** “Is the Ridgeline in stock?” is not about the vest that was talked about before. */
function otherName({ plain, words }: Utterance, focus: ProductFacts | null): string | null {
  const name = OWN_NAME.exec(plain)?.[1];
  if (name === undefined || mentionsGear(words)) return null;
  return focus && simplify(focus.name).includes(name) ? null : name;
}

/** “And the second one?” asks of another product what was asked before. */
function sameQuestion({ utterance, products, conversation }: Moment): Plan | null {
  const reference = readProductReference(utterance, products);
  if (reference.kind !== "one" || mentionsGear(utterance.words)) return null;
  return answerAbout(reference.product.slug, simplify(conversation.past.at(-1)?.said ?? ""));
}

/** “What sizes are there?” right after talk of one product. */
function asksAboutFocus({ plain, words }: Utterance): boolean {
  return PROPERTY.test(plain) && words.length <= SHORT && !mentionsGear(words);
}

export function* answerAbout(product: string, plain: string): Plan {
  const tool = toolFor(plain);
  const result = yield* askProduct(product, tool);
  if (result.status === "refused") return result.message;
  return tool === "show_product"
    ? productDescription(result.product)
    : productAnswer(result.product, plain);
}

/** A card is worth showing to someone who wants to see the product, not for a yes or no. */
function toolFor(plain: string): "get_product" | "show_product" {
  return MORE.test(plain) && !PROPERTY.test(plain) ? "show_product" : "get_product";
}

function aboutSeveral({ utterance }: Moment, products: readonly ProductFacts[]): Plan | null {
  if (mentionsGear(utterance.words) && /\byou(?:r)?\b/.test(utterance.plain)) return null;
  return say(whichOne(products));
}

const LEAD_IN =
  /^.*\b(?:about|info on|details (?:of|on|for)|specs (?:of|for)|describe|show me|let me see|what(?:'s| is| are))\s+(?:the |a |an |your )?/i;

function* aboutUnknown({ raw, words }: Utterance): Plan {
  const name = raw
    .replace(LEAD_IN, "")
    .replace(/[?.!]+$/, "")
    .trim();
  const result = yield* askProduct(name || words.join(" "), "show_product");
  if (result.status === "refused") return result.message;
  return productDescription(result.product);
}

function mentionsShopOnly(plain: string): boolean {
  return /\b(?:yourself|about you|are you|your (?:shop|store|company|name)|this (?:shop|store|site)|acme|weather|time|capital|news|joke|meaning|president)\b/.test(
    plain,
  );
}
