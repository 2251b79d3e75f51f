import { callTool, inOrder, type Plan, type Said, type Wish } from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { ProductDetailsResultSchema } from "../results";
import { focusOf, ofSameKinds, productOf, productsOf, slugsOf } from "../../demo-goods";
import { fitting } from "./pool";
import { weightOf } from "../product-weight";
import { rankIn } from "./ranks";
import { lastSearch } from "./search-arguments";
import { catalogText } from "../messages";

/**
 * Whether the wish includes criteria that `search_products` doesn't support: exceptions, sizes,
 * colors or weights.
 */
export function isBeyondSearch(wish: Wish): boolean {
  const excluded = ["tag", "product", "kind"].flatMap((kind) => wish.excluded(kind));
  return excluded.length > 0 || optionsIn(wish).length > 0 || mostGrams(wish) !== null;
}

function optionsIn(wish: Wish): string[] {
  return [...wish.named("option"), ...wish.unclear("option").flat()].map(({ id }) => id);
}

const WEIGHT =
  /\b(?:under|below|less than|lighter than|max|maximum|up to|at most|more than) (\d+)(?: ?[.,] ?(\d+))? ?(kg|kilos?|kilograms?|g|grams?)\b/;

function mostGrams(wish: Wish): number | null {
  const [, whole, part = "0", unit = ""] = WEIGHT.exec(wish.text) ?? [];
  if (whole === undefined) return null;
  return Number(`${whole}.${part}`) * (unit.startsWith("k") ? 1_000 : 1);
}

/** The products of the kind that was searched for last. */
function kindsSearched(wish: Wish): Product[] | undefined {
  const query = lastSearch(wish)?.query;
  const kind = wish.all("kind").find(({ name }) => name === query);
  return kind && productsOf(kind);
}

/** “Something warm without wool” */
function goodsFor(wish: Wish): Product[] {
  const tags = wish.named("tag").map(({ id }) => id);
  const goods = wish.all("product").map(productOf);
  return goods.filter(({ attributes }) => tags.some((tag) => attributes.includes(tag)));
}

/** Filters the products locally and looks up each remaining one. */
export function* searchWithout(wish: Wish): Plan<Said | null> {
  const kinds = wish.named("kind");
  const searched = kindsSearched(wish);
  // “Everything for running but vests” isn't about what was shown.
  const tagged = wish.has(/\b(?:everything|all|show)\b/) ? goodsFor(wish) : [];
  const pool =
    tagged.length > 0 && kinds.length === 0
      ? tagged
      : kinds.length > 0
        ? kinds.flatMap(productsOf)
        : wish.discourse.shown.length > 1
          ? wish.discourse.shown.map(productOf)
          : (searched ?? wish.discourse.shown.map(productOf));
  const goods = pool.length > 0 ? pool : goodsFor(wish);
  if (goods.length === 0) return null;
  const tags = wish.excluded("tag").map(({ id }) => id);
  const names = slugsOf([...wish.excluded("product"), ...wish.excluded("kind")]);
  const max = wish.money.max ?? (kinds.length > 0 ? null : (lastSearch(wish)?.max_price ?? null));
  const values = optionsIn(wish);
  const grams = mostGrams(wish);
  const atAnyPrice = fitting(goods, wish).filter(
    (product) =>
      !names.includes(product.slug) &&
      !tags.some((tag) => product.attributes.includes(tag)) &&
      (values.length === 0 ||
        product.options.some((option) => option.values.some((value) => values.includes(value)))) &&
      (grams === null || (weightOf(product) ?? Infinity) <= grams),
  );
  const left = atAnyPrice.filter(({ priceCents }) => max === null || priceCents <= max * 100);
  const [nearest] = atAnyPrice.toSorted((one, other) => one.priceCents - other.priceCents);
  if (max !== null && left.length === 0 && nearest)
    return catalogText(wish.language, "nearest", {
      range: ` (≤ ${formatMoney(max * 100)})`,
      name: nearest.name,
      price: formatMoney(nearest.priceCents),
    });
  return yield* listProducts(left, wish);
}

/**
 * “Anything cheaper than the Couloir?”, or “anything cheaper?” after it: what beats a product among
 * those of its kind.
 */
export function* betterThan(wish: Wish): Plan<Said | null> {
  const [named, other] = wish.of("product");
  const isFollowUp =
    lastSearch(wish) === null &&
    wish.named("kind").length === 0 &&
    wish.has(/\b(?:any|some)thing\b/);
  const product = wish.has(/\bthan\b/) ? named : isFollowUp ? focusOf(wish) : undefined;
  const rank = rankIn(wish.text);
  if (!product || other || !rank) return null;
  const ranked = inOrder(ofSameKinds(product, wish), rank);
  const place = ranked.findIndex(({ id }) => id === product.id);
  if (place < 0) return null;
  return yield* listProducts(ranked.slice(0, place).map(productOf), wish);
}

export function* listProducts(left: readonly Product[], wish: Wish): Plan {
  if (left.length === 0) return catalogText(wish.language, "nothing", { range: "" });
  const lines: string[] = [];
  for (const { slug, name } of left.slice(0, 4)) {
    const result = yield* callTool("get_product", { product: slug }, ProductDetailsResultSchema);
    const details = result.status === "found" ? result.product : undefined;
    // Summaries are in English only.
    const summary = wish.language === "en" && details ? `: ${details.summary}` : "";
    lines.push(`- **${name}**${details ? ` (${details.price})` : ""}${summary}`);
  }
  return `${catalogText(wish.language, "without")}\n\n${lines.join("\n")}`;
}
