import { ProductSearchResultSchema, type ProductFacts } from "@/lib/capabilities/catalog/results";
import { foreignGearWords, mentionsGear, mentionsOuting } from "../language/gear-words";
import { isSize, readOptions } from "../language/option-values";
import { readPriceRange } from "../language/price-range";
import { qualitiesIn } from "../language/qualities";
import { simplify } from "../language/utterance";
import { ask, type Plan } from "../planning/plan";
import { searchFor, type SearchArguments } from "../planning/search-call";
import { nothingFoundReply, searchReply } from "../replies/search-replies";
import type { Intent } from "./intent";

const WANTING =
  /\b(?:need|looking for|look for|searching|search|find|show|recommend\w*|suggest\w*|do you (?:have|sell|carry|stock)|have you got|got any|any|want|buy|shopping for|get|browse|what .* (?:have|sell|best|good|cheapest)|which .* (?:best|good|recommend)|interested in|gift|present|help me (?:find|choose|pick)|going|planning|trip|cheapest|best)\b/;
const BROWSE =
  /\b(?:what (?:do you|can you|have you) (?:sell|have|got|offer|carry)|show me (?:everything|all|what you have|your (?:products|catalog\w*|range))|what products|browse)\b/;
const COLD =
  /\b(?:i'?m|i am|i get|we get|my \w+ (?:is|are|get)) (?:\w+ )?(?:cold|freezing|chilly)\b/;
const WET = /\b(?:i'?m|i am|i get|we get|my \w+ (?:is|are|get)) (?:\w+ )?(?:wet|soaked)\b/;
const SOMETHING = /\b(?:something|anything|stuff|things?)\b/;
const CHEAPEST = /\b(?:cheapest|lowest price|least expensive|most affordable|budget)\b/;
const PRICIEST = /\b(?:most expensive|priciest|high-?end|top of the line)\b/;

export const searchProducts: Intent = ({ utterance: { plain, words, raw } }) => {
  const foreign = foreignGearWords(words);
  if (!mentionsGear(words) && foreign !== "") return search({ query: foreign }, true);
  const named = mentionsGear(words);
  if (!named && !mentionsOuting(words) && BROWSE.test(plain)) return search({}, false);
  const outing = mentionsOuting(words) && (WANTING.test(plain) || words.length <= 4);
  const vague = SOMETHING.test(plain) && (qualitiesIn(plain).length > 0 || /\bwarm\b/.test(plain));
  if (COLD.test(plain)) return search({ query: "warm jacket" });
  if (WET.test(plain)) return search({ query: "waterproof jacket" });
  return named || outing || vague ? search(readSearch(raw), false, raw) : null;
};

/** What to search for, with prices and order taken out of the words. */
export function readSearch(raw: string): Partial<SearchArguments> {
  const { min, max, rest } = readPriceRange(withoutPurpose(simplify(raw)));
  const attributes = qualitiesIn(rest);
  return {
    attributes: attributes.length > 0 ? attributes : null,
    query: searchWords(rest),
    min_price: min,
    max_price: max,
    sort: CHEAPEST.test(rest) ? "price_asc" : PRICIEST.test(rest) ? "price_desc" : null,
  };
}

/** “A light for my tent” is no wish for a tent. */
function withoutPurpose(plain: string): string {
  const [, thing = "", purpose = ""] =
    /^(.+?)( for (?:my|our|the|inside (?:my|the)) .+)$/.exec(plain) ?? [];
  return mentionsGear(thing.split(" ")) && mentionsGear(purpose.split(" ")) ? thing : plain;
}

export function* search(wanted: Partial<SearchArguments>, foreign = false, said = ""): Plan {
  const result = yield* ask("search_products", searchFor(wanted), ProductSearchResultSchema);
  if (result.status === "nothing_found") {
    const { max_price: max } = wanted;
    if (max == null) return nothingFoundReply(result.categories, wanted);
    return yield* nearestAbove({ ...wanted, max_price: null, sort: "price_asc" }, max);
  }
  const note = foreign ? "I only write English so far, but I think I understood. " : "";
  return note + searchReply(result, wanted) + sizeNote(result.products, said);
}

/** Worth a word where nothing that was found comes in the size that was asked for. */
function sizeNote(products: readonly ProductFacts[], said: string): string {
  const missed = products.map((product) =>
    readOptions(product, said).unavailable.find(({ option }) => isSize(option)),
  );
  const [first] = missed;
  return first && missed.every(Boolean) ? ` None of it comes in size ${first.wanted}, though.` : "";
}

/** Above what was to be spent, the cheapest first. */
function* nearestAbove(wanted: Partial<SearchArguments>, max: number): Plan {
  const result = yield* ask("search_products", searchFor(wanted), ProductSearchResultSchema);
  if (result.status === "nothing_found")
    return nothingFoundReply(result.categories, { ...wanted, max_price: max });
  const [first] = result.products;
  return `I have nothing like that for up to €${max}, sorry. It begins with the **${first?.name}** for ${first?.price}. Would that do, or what else could I look for?`;
}

const FILLER =
  /\b(?:what's|that's|there's|no|yes|ok|okay|great|looks?|like|loves?|someone|who|planning|what about|how about|how|hi|hello|hey|please|thanks|i'?m|i am|i'?d like|i would like|i|we|need|want|looking for|look for|searching for|search for|find|show|me|us|some|any|do you|have you|have|got|sell|carry|stock|can you|could you|recommend\w*|suggest\w*|something|anything|to buy|buy|get|a pair of|pairs? of|a|an|the|my|our|your|what|which|are|is|there|best|good|nice|cheapest|lowest price|least expensive|most affordable|most expensive|priciest|for|of|in|on|with|and|or|that|it|go|going|next|this|week|weekend|help|choose|pick|maybe|also|really|just|shopping|interested|you|do|i|to|against|through|than|myself|size \S+|in size \S+)\b/gi;

function searchWords(text: string): string {
  const words = text
    .replace(FILLER, " ")
    .replace(/[^\p{L}\p{N}'+-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...new Set(words.split(" "))].join(" ");
}
