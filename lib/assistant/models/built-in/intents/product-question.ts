import { ProductDetailsResultSchema, type ProductFacts } from "../../../tool-results/products";
import { mentionsGear } from "../language/gear-words";
import { readProductReference } from "../language/product-reference";
import { ask, say, type Plan } from "../planning/plan";
import { countWord, listWords } from "../replies/lists";
import { productAnswer } from "../replies/product-replies";
import type { Intent, Moment } from "./intent";

const MORE =
  /\b(?:tell me (?:\w+ )?about|more (?:about|on|info\w*|details?)|details? (?:of|on|about|for)|describe|what(?:'s| is| are|s) (?:the|that|this|it|special|so)|info (?:on|about)|show me (?:the|that|this|number|#|it\b)|let me see|how (?:is|are|about) (?:the|that|it)|what do you think|specs?|specifications?|features?)\b/;
const PROPERTY =
  /\b(?:waterproof|warm|weigh(?:s|t)?|heavy|light|how (?:much|big|warm|tall|high|long|cold|many)|size[sd]?|colou?rs?|cost|price|come in|available|in stock|made of|material|leather|vegan|recycled|wash|people|persons?|fit|crampons?|suitable|good for|right for|work (?:for|in)|lumens?|battery|capacity|litres?|liters?|comfortable)\b/;
const QUESTION = /\?$|^(?:is|are|does|do|can|will|how|what|which|has|have|tell|and|would|describe|show|give|any)\b/;

export const productQuestion: Intent = (moment) => {
  const { plain, words } = moment.utterance;
  if (!MORE.test(plain) && !(PROPERTY.test(plain) && QUESTION.test(plain))) return null;
  if (/\b(?:do you (?:have|sell|carry|stock)|any (?:other|more|cheaper)|something|show me (?:more|other|some|all|your))\b/.test(plain)) return null;
  const reference = readProductReference(moment.utterance, moment.products);
  switch (reference.kind) {
    case "one":
      return answerAbout(reference.product.slug, plain);
    case "several":
      return aboutSeveral(moment, reference.products);
    case "out_of_range":
      return say(`I've only shown you ${countWord(reference.count)}. Which one do you mean?`);
    case "none":
      return MORE.test(plain) && !mentionsShopOnly(plain) ? aboutUnknown(moment, words) : null;
  }
};

function* answerAbout(product: string, plain: string): Plan {
  const result = yield* ask(toolFor(plain), { product }, ProductDetailsResultSchema);
  if (result.status === "refused") return result.message;
  return productAnswer(result.product, plain);
}

/** A card is worth showing to someone who wants to see the product, not for a yes or no. */
function toolFor(plain: string): string {
  return MORE.test(plain) && !PROPERTY.test(plain) ? "show_product" : "get_product";
}

function aboutSeveral({ utterance }: Moment, products: readonly ProductFacts[]): Plan | null {
  if (mentionsGear(utterance.words) && /\byou(?:r)?\b/.test(utterance.plain)) return null;
  return say(`Which one do you mean: ${listWords(products.slice(0, 6).map(({ name }) => `**${name}**`), "or")}?`);
}

const LEAD_IN =
  /^.*?\b(?:about|on|of|describe|is|are|what's|me|see|for)\s+(?:the |a |an |your )?/i;

function* aboutUnknown({ utterance }: Moment, words: readonly string[]): Plan {
  const name = utterance.raw.replace(LEAD_IN, "").replace(/[?.!]+$/, "").trim();
  const result = yield* ask("show_product", { product: name || words.join(" ") }, ProductDetailsResultSchema);
  if (result.status === "refused") return result.message;
  return productAnswer(result.product, utterance.plain);
}

function mentionsShopOnly(plain: string): boolean {
  return /\b(?:you|yourself|your (?:shop|store|company|name)|this (?:shop|store|site)|acme|weather|time|capital|news|joke|meaning|president)\b/.test(plain);
}
