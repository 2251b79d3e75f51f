import type { Plan, Said, Wish } from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { stemmedWords } from "@/lib/shop/search-words";
import { productOf, slugsOf } from "../../demo-goods";
import { kindsNeeded, NEEDS } from "./needs";
import { fitting } from "./pool";

const MOST = 3;
/** The share of a wish's telling words that a product must answer to. */
const LEAST_SHARE = 0.5;

/** The products that a wish comes closest to by the words in their descriptions, and by what they are for. */
export function* closestProducts(wish: Wish): Plan<Said | null> {
  const { max } = wish.money;
  const pool = fitting(wish.all("product").map(productOf), wish).filter(
    ({ priceCents }) => max === null || priceCents <= max * 100,
  );
  const needs = wordsOfNeed(wish);
  const texts = pool.map((product) => ({ product, words: wordsOf(product, needs) }));
  // Beside a need such as cold hands, what no product is about says nothing, such as for whom it is.
  const isNeed = kindsNeeded(wish).length > 0;
  const asked = [...new Set(contentWords(wish))].filter(
    (word) => !isNeed || texts.some(({ words }) => words.has(word)),
  );
  const worth = (word: string) =>
    Math.log((texts.length + 1) / (1 + texts.filter(({ words }) => words.has(word)).length));
  const total = asked.reduce((sum, word) => sum + worth(word), 0);
  const close = texts
    .map(({ product, words }) => ({
      product,
      share: asked.reduce((sum, word) => sum + (words.has(word) ? worth(word) : 0), 0) / total,
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((left, right) => right.share - left.share)
    .slice(0, MOST);
  if (close.length === 0) return null;
  return close
    .map(({ product: { name, priceCents, currency, summary } }) => {
      const price = formatMoney(priceCents, currency);
      return `- **${name}** (${price}): ${summary}`;
    })
    .join("\n");
}

function contentWords(wish: Wish): string[] {
  const words = wish.contentWords.filter(
    (word) => word.length > 2 && !/^(?:colors?|sizes?)$/.test(word),
  );
  return stemmedWords(words.join(" "));
}

function wordsOf(product: Product, needs: ReadonlyMap<string, string>): Set<string> {
  const { name, attributes, summary, description, features } = {
    ...product,
    ...product.details,
  };
  const texts = [name, summary, description, ...attributes, ...features];
  return new Set(stemmedWords([...texts, needs.get(product.slug) ?? ""].join(" ")));
}

function wordsOfNeed(wish: Wish): Map<string, string> {
  const words = new Map<string, string>();
  for (const kind of wish.all("kind")) {
    for (const slug of slugsOf([kind]))
      words.set(slug, `${words.get(slug) ?? ""} ${NEEDS[kind.name] ?? ""}`);
  }
  return words;
}
