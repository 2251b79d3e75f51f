import { ProductSearchResultSchema, type ProductFacts } from "@/lib/capabilities/catalog/results";
import { mentionsGear } from "../language/gear-words";
import { readOptions } from "../language/option-values";
import { readProductReference } from "../language/product-reference";
import { namesPosition } from "../language/ordinals";
import { readQuantity } from "../language/quantities";
import { withoutInterjections } from "../language/utterance";
import { ask, say, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { searchFor } from "../planning/search-call";
import { outOfRangeReply, whichOne } from "../replies/which-one";
import { addProduct } from "./add-product";
import { addEach } from "./add-several";
import type { Intent, Moment } from "./intent";

const ADD =
  /\b(?:add|put|throw|toss|drop|place)\b.*|\b(?:in|into|to) (?:my|the) (?:cart|basket|bag)\b|^(?:i'?ll|i will|let me|i would like to|i'd like to|i want to|i'm going to|ill) (?:take|have|buy|get|go with|order|grab)\b|^(?:can|could) i (?:have|get|take|buy) (?:the|it|that|this|two|\d|number|#)|^(?:i choose|i pick|buy|get me|give me|grab|take)\b|^i(?:'d like| want| need| would like) (?:\d+|two|three|four|five) (?:of|pairs? of) (?:the|it|them|those|these)\b|^order (?:the|it|that|this|number|#|\d)|\bi(?:'ll| will| would|'d)? (?:take|go with)\b|^(?:the )?\w+ one,? (?:please|size)|\bsend me\b/;
const CART_ADD = /\b(?:add|put|throw|toss|drop)\b/;
const NOT_ADDING =
  /\b(?:take|get|bring) me to\b|\bget (?:it|that|this) (?:out|rid)\b|\btake (?:it|that|this|the .+) (?:out|off)\b|\bput (?:it|that) back\b|\badd (?:up|a comment|a note|a coupon)|\b(?:discounts?|coupons?|vouchers?|refunds?|money back)\b/;

export const addToCart: Intent = (moment) => {
  const { plain, core } = moment.utterance;
  if (!ADD.test(core) || NOT_ADDING.test(plain)) return null;
  const reference = readProductReference(moment.utterance, moment.products);
  switch (reference.kind) {
    case "one":
      return addProduct(reference.product, withEarlierChoice(reference.product, moment));
    case "several":
      return addSeveralOrAsk(moment, reference.products);
    case "out_of_range":
      return say(outOfRangeReply(reference.count));
    case "none":
      return addByName(moment);
  }
};

/** What is said now, with the options and the quantity that were named for it just before. */
export function withEarlierChoice(product: ProductFacts, moment: Moment): string {
  const said = moment.utterance.raw;
  const before = moment.conversation.past.at(-1);
  if (!before || !isAbout(before.reply, product)) return said;
  const named = readOptions(product, said).chosen.map(({ name }) => name);
  const earlier = readOptions(product, before.said).chosen.filter(
    ({ name }) => !named.includes(name),
  );
  const quantity = readQuantity(said.toLowerCase()) ?? readQuantity(before.said.toLowerCase());
  const parts = [
    said,
    ...earlier.map(({ value }) => value),
    quantity === null ? "" : `x ${quantity}`,
  ];
  return parts.filter(Boolean).join(", ");
}

function isAbout(reply: string, product: ProductFacts): boolean {
  return reply.includes(product.name) && !/^Done\b/.test(reply);
}

function addSeveralOrAsk(moment: Moment, products: ProductFacts[]): Plan {
  const wantsAll = /\b(?:both|all|first two|first three|and)\b/.test(moment.utterance.plain);
  if (wantsAll && products.length <= 4) return addEach(products, moment);
  return say(whichOne(products, "Gladly. "));
}

/** Nothing shown so far is meant, so the shop is asked whether it knows the name. */
function addByName(moment: Moment): Plan | null {
  const { plain, raw, words } = moment.utterance;
  if (namesPosition(plain))
    return say("I haven't shown you anything yet. What are you looking for?");
  // “I want to buy a tent” is a wish to see some.
  if (!CART_ADD.test(plain) && mentionsGear(words)) return null;
  const name = productWords(withoutInterjections(raw));
  if (name === "") {
    const focus = moment.products.focus;
    if (focus && isAbout(moment.lastReply, focus))
      return addProduct(focus, withEarlierChoice(focus, moment));
    return CART_ADD.test(plain) || moment.products.all.length > 0
      ? say(
          "Gladly! Which product would you like? Tell me what you're after and I'll show you some.",
        )
      : null;
  }
  return lookUpAndAdd(name, raw);
}

function* lookUpAndAdd(name: string, words: string): Plan {
  const found = yield* askProduct(name);
  if (found.status === "found") return yield* addProduct(found.product, words);
  const search = yield* ask(
    "search_products",
    searchFor({ query: name }),
    ProductSearchResultSchema,
  );
  if (search.status === "found") return "Gladly. Which of these shall I put in your cart?";
  return `I couldn't find “${name}” in the shop. Tell me what kind of thing you need and I'll look.`;
}

const FILLER =
  /\b(?:please|can you|could you|would you|i'?d like to|i want to|i'?ll|i will|let me|can i|could i|add|put|throw|toss|drop|place|take|have|buy|get|order|grab|choose|pick|me|us|a pair of|pairs? of|an?|the|that|this|it|one|ones|some|something|anything|stuff|to|into|in|my|cart|basket|bag|shopping|for|now|also|too|then|go with|give|\d+ ?x|of|them|these|those|thanks|thank you|size \S+|in size \S+|eu \d+|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/gi;

function productWords(raw: string): string {
  return raw
    .replace(FILLER, " ")
    .replace(/[^\p{L}\p{N}+−-]+/gu, " ")
    .replace(/(?<!\S)[+−-]\S*/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
