import { ProductSearchResultSchema } from "../../../tool-results/products";
import { foreignGearWords, mentionsGear, mentionsOuting } from "../language/gear-words";
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
  /\b(?:what (?:do you|can you|have you) (?:sell|have|got|offer|carry)|show me (?:everything|all|what you have|your (?:products|catalog\w*|range))|what products|what's (?:new|popular|on sale)|bestsellers?|browse)\b/;
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
  return named || outing || vague ? search(readSearch(raw), false) : null;
};

/** What to search for, with prices and order taken out of the words. */
export function readSearch(raw: string): Partial<SearchArguments> {
  const { min, max, rest } = readPriceRange(simplify(raw));
  const attributes = qualitiesIn(rest);
  return {
    attributes: attributes.length > 0 ? attributes : null,
    query: searchWords(rest),
    min_price: min,
    max_price: max,
    sort: CHEAPEST.test(rest) ? "price_asc" : PRICIEST.test(rest) ? "price_desc" : null,
  };
}

export function* search(wanted: Partial<SearchArguments>, foreign = false): Plan {
  const result = yield* ask("search_products", searchFor(wanted), ProductSearchResultSchema);
  if (result.status === "nothing_found") return nothingFoundReply(result.categories, wanted);
  const note = foreign ? "I only write English so far, but I think I understood. " : "";
  return note + searchReply(result, wanted);
}

const FILLER =
  /\b(?:what's|that's|there's|no|yes|ok|okay|great|looks?|like|loves?|someone|who|planning|what about|how about|how|hi|hello|hey|please|thanks|i'?m|i am|i'?d like|i would like|i|we|need|want|looking for|look for|searching for|search for|find|show|me|us|some|any|do you|have you|have|got|sell|carry|stock|can you|could you|recommend\w*|suggest\w*|something|anything|to buy|buy|get|a pair of|pairs? of|a|an|the|my|our|your|what|which|are|is|there|best|good|nice|cheapest|lowest price|least expensive|most affordable|most expensive|priciest|for|of|in|on|with|and|or|that|it|go|going|next|this|week|weekend|help|choose|pick|maybe|also|really|just|shopping|interested|you|do|i)\b/gi;

function searchWords(text: string): string {
  return text
    .replace(FILLER, " ")
    .replace(/[^\p{L}\p{N}'+-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
