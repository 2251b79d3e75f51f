import { ProductSearchResultSchema, type ProductFacts } from "@/lib/capabilities/catalog/results";
import type { KnownProducts } from "../conversation/known-products";
import { mentionsGear } from "../language/gear-words";
import { readPriceRange } from "../language/price-range";
import { qualitiesIn } from "../language/qualities";
import { singular } from "../language/singular";
import { simplify } from "../language/utterance";
import { ask, say, type Plan } from "../planning/plan";
import { lastSearch, searchFor, type SearchArguments } from "../planning/search-call";
import { nothingFoundReply, searchReply } from "../replies/search-replies";
import type { Intent } from "./intent";
import { readSearch, search } from "./search-products";

const CHEAPER =
  /\b(?:cheaper|less expensive|more affordable|lower price|too expensive|too pricey|too much)\b/;
const BETTER = /\b(?:fancier|more expensive|higher-?end|better (?:ones?|quality))\b/;
const SIMILAR = /\b(?:similar|alternatives?|(?:something|anything) like (?:it|that|this))\b/;
const MORE =
  /\b(?:(?:any|anything|something|what) else|any others?|others?|more (?:options|choices|like|of (?:these|those|them))|show me more|see more|different ones?|alternatives?|something (?:like (?:it|that)|similar))\b/;
const FOLLOW_UP =
  /^(?:and|no|or|what about|how about|only|just|but|rather|ok(?:ay)?|maybe|also|do you have|any(?:thing)?|have you got|show me|i (?:want|need|prefer|meant))\b|\bones?\b|\binstead\b/;
const QUALITY =
  /\b(?:warm(?:er)?|light|down|rain|running|hiking|in (?:black|blue|brown|green|grey|gray|orange|pink|red|white|yellow))\b/;

/** A wish that only makes sense after a search: cheaper, more, under 200, waterproof ones. */
export const refineSearch: Intent = ({ utterance, conversation, products }) => {
  const last = lastSearch(conversation);
  if (!last || products.shown.length === 0) return null;
  const { plain, words } = utterance;
  if (mentionsGear(words)) return null;
  if (CHEAPER.test(plain)) return cheaper(last, products.shown);
  if (BETTER.test(plain)) return search({ ...last, sort: "price_desc", max_price: null });
  const { min, max } = readPriceRange(plain);
  const narrowed = { min_price: min ?? last.min_price, max_price: max ?? last.max_price };
  const tags = qualitiesIn(plain);
  if ((tags.length > 0 || QUALITY.test(plain)) && FOLLOW_UP.test(plain) && words.length <= 10) {
    const query = join(withoutTags(last.query, replacedBy(tags)), qualities(plain));
    return search({ ...last, ...narrowed, query, attributes: narrow(last, tags) });
  }
  if (min !== null || max !== null) return search({ ...last, ...narrowed });
  if (SIMILAR.test(plain) && products.focus) return searchAlike(products);
  return MORE.test(plain) && words.length <= 8 ? noMore(products.shown.length) : null;
};

/** Other products of the same category, those that share most with this one first. */
export function searchAlike({ focus }: KnownProducts): Plan | null {
  if (!focus) return null;
  const name = simplify(focus.name);
  const qualities = focus.attributes.filter((tag) => !name.includes(singular(tag)));
  return search({ query: qualities.join(" "), category: focus.category });
}

const EXCLUSIVE = [
  ["winter", "summer"],
  ["one-person", "two-person", "family"],
];

/** Adds what must be; a new season replaces the old one. */
function narrow(last: SearchArguments, tags: readonly string[]): string[] | null {
  const replaced = replacedBy(tags);
  const kept = (last.attributes ?? []).filter((tag) => !replaced.includes(tag));
  const all = [...new Set([...kept, ...tags])];
  return all.length > 0 ? all : null;
}

function replacedBy(tags: readonly string[]): string[] {
  return EXCLUSIVE.filter((group) => tags.some((tag) => group.includes(tag))).flat();
}

function withoutTags(query: string, tags: readonly string[]): string {
  const kept = query
    .split(" ")
    .filter((word) => !qualitiesIn(word).some((tag) => tags.includes(tag)));
  return kept.join(" ");
}

function* cheaper(last: SearchArguments, shown: readonly ProductFacts[]): Plan {
  const prices = shown.map((product) => product.price_cents / 100);
  const limit = Math.ceil(shown.length > 1 ? Math.max(...prices) : Math.min(...prices)) - 1;
  const wanted = { ...last, max_price: limit, sort: "price_asc" as const };
  const result = yield* ask("search_products", searchFor(wanted), ProductSearchResultSchema);
  if (result.status === "found") return searchReply(result, wanted);
  const cheapest = [...shown].sort((left, right) => left.price_cents - right.price_cents)[0];
  return cheapest
    ? `I have nothing cheaper of that kind, sorry: the **${cheapest.name}** for ${cheapest.price} is the least you can spend. Would something else do?`
    : nothingFoundReply(result.categories, wanted);
}

function noMore(count: number): Plan {
  return say(
    count > 1
      ? "Those are all I found for that. Tell me what matters to you, such as price, warmth or weight, and I'll look again."
      : "That's the only one I found. Tell me what should be different and I'll look again.",
  );
}

function qualities(plain: string): string {
  return (
    readSearch(
      plain.replace(/\b(?:ones?|instead|about|only|rather|prefer|meant|warmer|lighter)\b/g, toBase),
    ).query ?? ""
  );
}

function toBase(word: string): string {
  return word === "warmer" ? "warm" : word === "lighter" ? "lightweight" : " ";
}

function join(before: string, more: string): string {
  return [...new Set(`${before} ${more}`.split(" "))].filter(Boolean).join(" ");
}
