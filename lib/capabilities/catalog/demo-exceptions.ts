import { ask, type Plan, type Wish, type Said } from "@/lib/assistant/demo-model";
import { ProductDetailsResultSchema } from "./results";
import { productOf } from "./demo-entities";
import { fitting, productsOf } from "./demo-pool";
import { weightOf } from "./demo-ranks";
import { catalogText } from "./messages";

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

/** Filters the products locally and looks up each remaining one. */
export function* searchWithout(wish: Wish): Plan<Said | null> {
  const kinds = wish.named("kind");
  const pool = kinds.length > 0 ? kinds.flatMap(productsOf) : wish.discourse.shown.map(productOf);
  const tags = wish.excluded("tag").map(({ id }) => id);
  const names = [...wish.excluded("product"), ...wish.excluded("kind")]
    .flatMap(productsOf)
    .map(({ slug }) => slug);
  const { max } = wish.money;
  const values = optionsIn(wish);
  const grams = mostGrams(wish);
  const left = fitting(pool, wish).filter(
    (product) =>
      !names.includes(product.slug) &&
      !tags.some((tag) => product.attributes.includes(tag)) &&
      (max === null || product.priceCents <= max * 100) &&
      (values.length === 0 ||
        product.options.some((option) => option.values.some((value) => values.includes(value)))) &&
      (grams === null || (weightOf(product) ?? Infinity) <= grams),
  );
  if (left.length === 0) return catalogText(wish.language, "nothing", { range: "" });
  const lines: string[] = [];
  for (const { slug, name } of left.slice(0, 4)) {
    const result = yield* ask("get_product", { product: slug }, ProductDetailsResultSchema);
    lines.push(
      result.status === "found"
        ? `- **${name}** (${result.product.price}): ${result.product.summary}`
        : `- **${name}**`,
    );
  }
  return `${catalogText(wish.language, "without")}\n\n${lines.join("\n")}`;
}
