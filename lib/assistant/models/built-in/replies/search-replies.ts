import type { ListedProduct } from "@/lib/capabilities/catalog/results";
import type { SearchArguments } from "../planning/search-call";
import { countWord, listWords } from "./lists";
import { offers } from "./offers";

/** The cards show the products, so the words only say what to make of them. */
export function searchReply(
  {
    products,
    missed = [],
  }: { products: readonly ListedProduct[]; missed?: readonly string[] | undefined },
  wanted: Partial<SearchArguments>,
): string {
  const [first] = products;
  if (!first) return nothingFoundReply([], wanted);
  const range = rangeWords(wanted);
  if (missed.length > 0) return closestReply(products, missed);
  if (products.length === 1) {
    return `I found one${range}: the **${first.name}** for ${first.price}. ${first.summary} ${invitation(first)}`;
  }
  const order =
    wanted.sort === "price_asc"
      ? ", cheapest first"
      : wanted.sort === "price_desc"
        ? ", dearest first"
        : "";
  return (
    `Here are ${countWord(products.length)}${range}${order}. ` +
    `I'd look at the **${first.name}** first: ${lowerSummary(first.summary)} ` +
    `Like one? Tell me which${sizeHint(products)} and I'll put it in your cart.`
  );
}

function closestReply(products: readonly ListedProduct[], missed: readonly string[]): string {
  const [first] = products;
  const others = products.length > 1 ? " Is one of these worth a look?" : "";
  return `I have nothing there ${listWords(missed.map(tagWords))}, sorry. The **${first?.name}** comes closest.${others}`;
}

const TAG_WORDS: Readonly<Record<string, string>> = {
  winter: "for winter",
  summer: "for summer",
  family: "for families",
  "one-person": "for one person",
  "two-person": "for two people",
};

function tagWords(tag: string): string {
  return TAG_WORDS[tag] ?? `that is ${tag}`;
}

export function nothingFoundReply(
  categories: readonly string[],
  wanted: Partial<SearchArguments>,
): string {
  const range = rangeWords(wanted);
  const advice = range === "" ? "" : " A wider price range might help.";
  const offer = categories.length === 0 ? "" : ` We do have ${listWords(categories)}.`;
  return `I couldn't find anything like that${range} in the shop, sorry.${advice}${offer} What else could I look for?`;
}

function rangeWords({ min_price: min, max_price: max }: Partial<SearchArguments>): string {
  if (min != null && max != null) return ` between €${min} and €${max}`;
  if (max != null) return ` for up to €${max}`;
  return min == null ? "" : ` from €${min}`;
}

function invitation(product: ListedProduct): string {
  if (!product.in_stock)
    return `It's sold out at the moment, though. ${offers.searchAlike.question}`;
  return hasOpenSize(product)
    ? "Tell me your size and I'll put it in your cart."
    : "Shall I put it in your cart?";
}

function sizeHint(products: readonly ListedProduct[]): string {
  return products.some(hasOpenSize) ? " and your size" : "";
}

function hasOpenSize(product: ListedProduct): boolean {
  return product.options.some((option) => option.default === undefined && option.values.length > 1);
}

function lowerSummary(summary: string): string {
  return summary.charAt(0).toLowerCase() + summary.slice(1);
}
