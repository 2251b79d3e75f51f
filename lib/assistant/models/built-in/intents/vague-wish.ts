import { ProductSearchResultSchema } from "@/lib/capabilities/catalog/results";
import { ask, say, type Plan } from "../planning/plan";
import { searchFor } from "../planning/search-call";
import { nothingFoundReply, searchReply } from "../replies/search-replies";
import type { Intent } from "./intent";
import { readSearch } from "./search-products";

const HAVE =
  /^(?:do|does) (?:you|the shop|acme) (?:have|sell|carry|stock|offer)\b|^(?:have you got|got any|i(?:'m| am) looking for|i need|i want|looking for|show me|find me|where can i find|any)\b/;
const VAGUE =
  /\b(?:recommend\w*|suggest\w*|any (?:ideas?|tips?|advice)|surprise me|gifts?|presents?|something|anything|no idea|for my (?:dad|father|mum|mom|mother|wife|husband|girlfriend|boyfriend|friend|son|daughter|brother|sister|kids?)|what should i (?:buy|get)|best ?-?sellers?|most popular|what'?s (?:new|popular|hot|on sale))\b/;
const SIZE_ONLY =
  /^(?:do you have|have you got|any)(?:thing)? (?:in )?(?:my )?sizes?(?: \S+)?[?.!]*$/;
const NOT_WARES =
  /\b(?:joke|poem|story|help|human|data|person|someone|weather|news|money|job|discounts?|coupons?|you to|to (?:know|talk|speak|ask|see|go))\b/;

/** Wishes that name nothing the model knows: the shop's own search may, and else a look around helps. */
export const vagueWish: Intent = ({ utterance: { plain, core, raw } }) => {
  if (NOT_WARES.test(plain)) return null;
  if (SIZE_ONLY.test(core))
    return say(
      "Of what? Name the thing, boots for instance, and I'll look whether it comes in your size.",
    );
  const wanted = readSearch(raw);
  if (HAVE.test(core) && !VAGUE.test(plain) && wanted.query) return lookFor(wanted.query);
  return VAGUE.test(plain) ? lookAround(wanted) : null;
};

/** What the shop's search makes of a word that is unknown here. */
export function* lookFor(query: string): Plan {
  const result = yield* ask("search_products", searchFor({ query }), ProductSearchResultSchema);
  if (result.status === "nothing_found") return nothingFoundReply(result.categories, {});
  return `I don't know “${query}” by that name. This is what comes up for it; if it isn't what you mean, tell me what it's for.`;
}

function* lookAround({ min_price = null, max_price = null }: ReturnType<typeof readSearch>): Plan {
  const prices = { min_price, max_price };
  const result = yield* ask("search_products", searchFor(prices), ProductSearchResultSchema);
  if (result.status === "nothing_found") return nothingFoundReply(result.categories, prices);
  const range = min_price === null && max_price === null ? "" : searchReply(result, prices);
  return range === ""
    ? "Tell me what it's for, say a hike, a night out or cooking, and what it may cost, and I'll narrow it down. Here's a look around the shop to start with."
    : range;
}
