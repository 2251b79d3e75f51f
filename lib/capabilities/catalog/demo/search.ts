import {
  callTool,
  inOrder,
  listed,
  joinReplies,
  type Entity,
  type Plan,
  type Said,
  type Wish,
} from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import { ProductSearchResultSchema, type ListedProduct } from "../results";
import { closestProducts } from "./closest";
import { productOf, productsOf } from "../../demo-goods";
import { betterThan, isBeyondSearch, listProducts, searchWithout } from "./exceptions";
import { warmAt } from "./frost";
import {
  kindQuery,
  lastSearch,
  MAX_QUERY_LENGTH,
  merged,
  wantedIn,
  type Search,
} from "./search-arguments";
import { partsByKind } from "./parts";
import { best } from "./products";
import { offerToAdd } from "./offer";
import { rankIn } from "./ranks";
import { searchSet } from "./sets";
import { catalogTerm } from "../terms";
import { catalogText } from "../messages";

/** Searches for what was requested: one kind at a time, or a set within a budget. */
export function* search(wish: Wish): Plan<Said | null> {
  const better = yield* betterThan(wish);
  if (better !== null) return better;
  const kinds = wish.named("kind");
  const [only, other] = kinds;
  if (only && !other && wish.has(/est\b|\bmost\b/) && rankIn(wish.text)) return yield* best(wish);
  if (only && !other && productsOf(only).length === 1) {
    if (ABOUT_ONE.test(wish.text)) return null;
    // “I need ten mugs” is an order where there is only one mug.
    if (!wish.mood.question && isCounted(wish, only)) return null;
  }
  if (
    kinds.length > 1 &&
    wish.money.max !== null &&
    wish.has(/\b(?:and|plus|together|total|all|,)\b|,/)
  )
    return yield* searchSet(wish);
  const parts = partsByKind(wish);
  if (parts.length > 1 && wish.money.max === null) {
    const found: Said[] = [];
    for (const part of parts)
      found.push((yield* search(part)) ?? (yield* look(wantedIn(part), part)));
    return joinReplies(found);
  }
  if (isBeyondSearch(wish)) return yield* searchWithout(wish);
  const warm = yield* warmAt(wish);
  if (warm !== null) return warm;
  const wanted = wantedIn(wish);
  if (
    wanted.query === "" &&
    wanted.attributes === null &&
    wanted.max_price === null &&
    !BROWSING.test(wish.text)
  )
    return null;
  const unfinished =
    kinds.length === 0 &&
    lastSearch(wish) !== null &&
    (wanted.attributes !== null || wanted.max_price !== null);
  if (unfinished && !wish.has(/\bsomething\b/)) return yield* refine(wish);
  // The budget for a present holds for other ideas, that for tents doesn't.
  const last = lastSearch(wish);
  const isOpen = kinds.length === 0 && !wish.all("kind").some(({ name }) => name === last?.query);
  if (isOpen) wanted.max_price ??= last?.max_price ?? null;
  const replies: Said[] = [];
  const queries =
    kinds.length > 1 && kinds.length < 4 && wanted.max_price === null
      ? kinds.map((kind) => ({ ...wanted, query: kindQuery([kind], wish) }))
      : [wanted];
  for (const query of queries) replies.push(yield* look(query, wish));
  return joinReplies(replies);
}

function isCounted({ pieces }: Wish, kind: Entity): boolean {
  return pieces.some(
    (piece, index) =>
      piece.type === "entity" &&
      piece.entities.includes(kind) &&
      pieces[index - 1]?.type === "number",
  );
}

/** A question about the only product of a kind, rather than a search for it. */
const ABOUT_ONE = /^(?:how|does|is|will|can the)\b/;
const BROWSING = /\b(?:sell|products|catalog|range|everything|browse|offer)\b/;

/** Repeats the last search with the criteria that the user has added since. */
export function* refine(wish: Wish): Plan<Said | null> {
  if (wish.money.max !== null && wish.has(/\b(?:both|together|total)\b/)) {
    const set = yield* searchSet(wish);
    if (set !== null) return set;
  }
  const better = yield* betterThan(wish);
  if (better !== null) return better;
  if (isBeyondSearch(wish)) return yield* searchWithout(wish);
  const last = lastSearch(wish);
  if (!last || wish.named("kind").length > 0) {
    const wanted = wantedIn(wish);
    return wanted.query === "" && wanted.attributes === null && wanted.max_price === null
      ? null
      : yield* look(wanted, wish);
  }
  const wanted = wantedIn(wish);
  const shown = wish.discourse.shown.map(productOf).map(({ priceCents }) => priceCents / 100);
  const cheaper = wish.has(/\b(?:cheaper|less expensive|more affordable|cheap)\b/);
  const dearer = wish.has(/\b(?:more expensive|better quality|fancier|pricier)\b/);
  if (wish.has(/\b(?:what else|others?|(?:something|anything) else|other ideas)\b(?! one\b)/))
    return catalogText(wish.language, "allFound");
  const rank = cheaper || dearer || wish.has(/\bfor\b/) ? undefined : rankIn(wish.text);
  if (rank && wish.discourse.shown.length > 1)
    return yield* listProducts(
      inOrder(wish.discourse.shown, rank).map(productOf).slice(0, 3),
      wish,
    );
  const isNew =
    [wanted.attributes, wanted.min_price, wanted.max_price].some((each) => each !== null) ||
    cheaper ||
    dearer ||
    wish.named("tag").length > 0;
  if (!isNew) return null;
  const attributes = merged(last.attributes ?? [], wanted.attributes ?? []);
  const soft = wish
    .named("tag")
    .filter((tag) => tag.data === "soft")
    .map(({ name }) => name);
  return yield* look(
    {
      ...last,
      query: [last.query, ...soft].join(" ").slice(0, MAX_QUERY_LENGTH),
      attributes: attributes.length > 0 ? attributes : null,
      min_price:
        wanted.min_price ?? (dearer && shown.length > 0 ? Math.min(...shown) + 1 : last.min_price),
      max_price:
        wanted.max_price ?? (cheaper && shown.length > 0 ? Math.max(...shown) - 1 : last.max_price),
      sort: cheaper ? "price_asc" : dearer ? "price_desc" : last.sort,
    },
    wish,
  );
}

function* look(wanted: Search, wish: Wish): Plan {
  const result = yield* callTool("search_products", { ...wanted }, ProductSearchResultSchema);
  if (result.status === "found") {
    const { products, missed = [], ignored = [] } = result;
    const reply = foundReply(products, missed, wanted, wish);
    return ignored.length > 0 ? `${catalogText(wish.language, "inPart")} ${reply}` : reply;
  }
  const hasPrice = wanted.max_price !== null || wanted.min_price !== null;
  // Whatever it is for, it has to fit the budget.
  if (hasPrice && wish.named("kind").length === 0 && wanted.attributes === null) {
    const affordable = { ...wanted, query: "" };
    const within = yield* callTool("search_products", affordable, ProductSearchResultSchema);
    if (within.status === "found")
      return `${catalogText(wish.language, "inPart")} ${foundReply(within.products, [], affordable, wish)}`;
  }
  if (hasPrice) {
    const nearest = yield* callTool(
      "search_products",
      {
        ...wanted,
        min_price: null,
        max_price: null,
        sort: wanted.max_price === null ? "price_desc" : "price_asc",
      },
      ProductSearchResultSchema,
    );
    const [first] = nearest.status === "found" ? nearest.products : [];
    if (first)
      return catalogText(wish.language, "nearest", {
        range: range(wanted),
        name: first.name,
        price: first.price,
      });
  }
  const nothing = catalogText(wish.language, "nothing", { range: range(wanted) });
  const close = yield* closestProducts(wish);
  if (close !== null)
    return joinReplies([`${nothing} ${catalogText(wish.language, "closeBy")}`, close]);
  const names = listed(
    result.categories.map((name) => catalogTerm(wish.language, name)),
    wish.language,
  );
  return `${nothing} ${catalogText(wish.language, "instead", { names })}`;
}

function foundReply(
  products: readonly ListedProduct[],
  missed: readonly string[],
  wanted: Search,
  wish: Wish,
): string {
  const [first] = products;
  if (!first) return catalogText(wish.language, "nothing", { range: "" });
  if (missed.length > 0)
    return catalogText(wish.language, "closest", {
      tags: listed(
        missed.map((tag) => catalogTerm(wish.language, tag)),
        wish.language,
      ),
      name: first.name,
      price: first.price,
    });
  const others = products.slice(1).map(({ name }) => name);
  const size = wish
    .named("option")
    .map(({ id }) => id)
    .find((value) =>
      products.every(({ options }) => !options.some(({ values }) => values.includes(value))),
    );
  const note = size === undefined ? "" : ` ${catalogText(wish.language, "noSize", { size })}`;
  const text =
    others.length === 0
      ? catalogText(wish.language, "one", {
          name: first.name,
          price: first.price,
          summary: first.summary,
          range: range(wanted),
        })
      : catalogText(wish.language, "several", {
          name: first.name,
          summary: first.summary,
          price: first.price,
          range: range(wanted),
          count: products.length,
        });
  return `${text} ${offerToAdd(first, wish)}${note}`;
}

function range({ min_price: min, max_price: max }: Search): string {
  const [least, most] = [min, max].map((euros) => euros !== null && formatMoney(euros * 100));
  if (least && most) return ` (${least}–${most})`;
  return most ? ` (≤ ${most})` : least ? ` (≥ ${least})` : "";
}
