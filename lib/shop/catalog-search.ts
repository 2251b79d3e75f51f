import type { CatalogQuery } from "./catalog-query";
import { readSpokenPrices } from "./catalog-query";
import type { Product } from "./product";
import { isOfKind, namedKinds } from "./product-kinds";
import { matchEntries, queryTerms, relevantMatches } from "./search-ranking";
import { translated } from "./search-translation";
import { words } from "./search-words";

const PRODUCT_FIELDS = {
  weights: [8, 5, 6, 3, 1.5, 1],
  textsOf: (product: Product) => [
    product.name,
    product.categorySlug,
    product.attributes.join(" "),
    product.summary,
    product.description,
    product.options.flatMap(({ name, values }) => [name, ...values]).join(" "),
  ],
};

/** A part of the text that was ignored because nothing matches all of it. */
export type IgnoredPart = "words" | "price";

interface WordMatches {
  products: Product[];
  /** The share of the words that the products don't match. */
  missed: number;
  /** The words that none of the products match. */
  unmatched: readonly string[];
}

export interface CatalogMatches {
  products: Product[];
  ignored: readonly IgnoredPart[];
  /** The ignored words, as far as they are the same for all products. */
  unmatched: readonly string[];
}

/**
 * Filters and ranks products in memory. `CatalogQuerySchema` describes the parts of a query. Words
 * that name kinds of product narrow the result to these kinds, and all other words must match. If
 * no product matches all words, those that match the most of them are found, and if none of the
 * products costs what the text says, those that cost something else. A text that isn't found as it
 * is is searched for in English, too.
 */
export function searchCatalog(products: readonly Product[], query: CatalogQuery): CatalogMatches {
  const { spoken, byWords } = readText(products, query.text);
  const filtered = byWords.products.filter((product) => passesFilters(product, query));
  const affordable = filtered.filter((product) => isInRange(product, spoken));
  const ignoresPrice = filtered.length > 0 && affordable.length === 0;
  const found = ignoresPrice ? filtered : affordable;
  return {
    products: sortProducts(found, query.sort).slice(0, query.limit),
    ignored: [
      ...(isPartial(byWords) ? (["words"] as const) : []),
      ...(ignoresPrice ? (["price"] as const) : []),
    ],
    unmatched: byWords.unmatched,
  };
}

/** A word that is also another language's is read as English if the catalog has it. */
function readText(catalog: readonly Product[], text: string) {
  const read = (wanted: string) => {
    const spoken = readSpokenPrices(wanted);
    return { spoken, byWords: matchWords(catalog, spoken.text) };
  };
  let own: Set<string> | undefined;
  const isEnglish = (word: string) =>
    (own ??= new Set(catalog.flatMap(PRODUCT_FIELDS.textsOf).flatMap(words))).has(word);
  const typed = read(text);
  const english = translated(text, isEnglish);
  if (english === text) return typed;
  const meant = read(english);
  // Filler words alone, such as “I need”, would find everything.
  const saysNothing = meant.spoken.text === english && queryTerms(english).size === 0;
  return saysNothing || meant.byWords.missed > typed.byWords.missed ? typed : meant;
}

/** The sizes that a product comes in. */
export function sizesOf({ options }: Pick<Product, "options">): readonly string[] {
  return options.find(({ name }) => name === "Size")?.values ?? [];
}

const SEPARATOR = /\s*(?:[,;/&+]|\b(?:and|or)\b)\s*/i;

/** “Down jacket or fleece”: each part that names a kind has words of its own. */
function matchWords(catalog: readonly Product[], text: string): WordMatches {
  const parts = text.split(SEPARATOR).filter((part) => part !== "");
  const areKinds = parts.every((part) => namedKinds(part, catalog).length > 0);
  if (parts.length < 2 || !areKinds) return matchPart(catalog, text);
  const matches = parts.map((part) => matchPart(catalog, part));
  return {
    products: [...new Set(matches.flatMap(({ products }) => products))],
    missed: matches.reduce((sum, { missed }) => sum + missed, 0) / matches.length,
    unmatched: matches.flatMap(({ unmatched }) => unmatched),
  };
}

function matchPart(catalog: readonly Product[], text: string): WordMatches {
  const terms = queryTerms(text);
  if (terms.size === 0) return { products: [...catalog], missed: 0, unmatched: [] };
  const kinds = namedKinds(text, catalog);
  const others = [...terms.keys()].filter((term) => kinds.every((kind) => kind.term !== term));
  const candidates = matchEntries(catalog, terms, PRODUCT_FIELDS)
    .filter(({ entry }) => kinds.length === 0 || kinds.some((kind) => isOfKind(entry, kind)))
    .map((match) => ({
      ...match,
      count: others.filter((term) => match.matched.has(term)).length,
    }));
  const most = Math.max(0, ...candidates.map(({ count }) => count));
  const best = candidates.filter(({ count }) => count === most);
  if (best.length === 0) return { products: [], missed: 1, unmatched: [] };
  const unmatched = others.filter((term) => best.every(({ matched }) => !matched.has(term)));
  return {
    products: relevantMatches(best).map(({ entry }) => entry),
    missed: (others.length - most) / terms.size,
    unmatched: unmatched.map((term) => terms.get(term) ?? term),
  };
}

function isPartial({ products, missed }: WordMatches): boolean {
  return products.length > 0 && missed > 0;
}

function passesFilters(product: Product, query: CatalogQuery): boolean {
  return (
    (query.category === undefined || product.categorySlug === query.category) &&
    isInRange(product, query) &&
    query.attributes.every((attribute) => product.attributes.includes(attribute)) &&
    (query.size === undefined || sizesOf(product).includes(query.size)) &&
    (!query.inStockOnly || product.stock > 0)
  );
}

interface PriceRange {
  minPriceCents?: number;
  maxPriceCents?: number;
}

function isInRange({ priceCents }: Product, { minPriceCents, maxPriceCents }: PriceRange) {
  return (
    priceCents >= (minPriceCents ?? 0) && priceCents <= (maxPriceCents ?? Number.MAX_SAFE_INTEGER)
  );
}

function sortProducts(products: Product[], sort: CatalogQuery["sort"]): Product[] {
  if (sort === "relevance") return products;
  const direction = sort === "price_asc" ? 1 : -1;
  return [...products].sort((left, right) => direction * (left.priceCents - right.priceCents));
}
