import type { Product } from "./product";
import { searchTerms, stemmedWords, synonymsOf } from "./search-words";

/** Words that can be either an adjective or a kind of product. */
const ADJECTIVES = new Set(["light"]);

/** A term that names a kind of product or a category, with the catalog's words for it. */
interface NamedKind {
  term: string;
  words: readonly string[];
}

/**
 * The kinds of product that a text names: a search for tents shouldn't find a tent lamp, nor one
 * for cheaper boots trekking poles.
 */
export function namedKinds(text: string, catalog: readonly Product[]): NamedKind[] {
  const nouns = new Set(catalog.flatMap(kindWords));
  const kinds = searchTerms(text)
    .map((term) => ({
      term,
      words: [term, ...synonymsOf(term)].filter((word) => nouns.has(word)),
    }))
    .filter(({ words }) => words.length > 0);
  const telling = kinds.filter(({ term }) => !ADJECTIVES.has(term));
  return telling.length > 0 ? telling : kinds;
}

export function isOfKind(product: Product, { words }: NamedKind): boolean {
  const own = stemmedWords([product.name, product.categorySlug, ...product.attributes].join(" "));
  return words.some((word) => own.includes(word));
}

/** The last word of a name says what the product is. */
function kindWords({ name, categorySlug }: Product): string[] {
  return [...stemmedWords(name).slice(-1), ...stemmedWords(categorySlug)];
}
