import type { Product } from "@/lib/shop/product";
import { searchTerms, stemmedWords, synonymsOf } from "@/lib/shop/search-words";

/** Words that can be either an adjective or a kind of product. */
const ADJECTIVES = new Set(["light"]);

/**
 * Keeps the products of the kind that the words name, or all of them if they name none. A search
 * for tents shouldn't find a tent lamp, nor one for cheaper boots trekking poles.
 */
export function ofKind(
  found: readonly Product[],
  text: string,
  catalog: readonly Product[],
): Product[] {
  const kinds = namedKinds(text, catalog);
  const matching = found.filter((product) => kinds.some((kind) => isOfKind(product, kind)));
  return kinds.length > 0 ? matching : [...found];
}

function namedKinds(text: string, catalog: readonly Product[]): string[] {
  const nouns = new Set(catalog.map((product) => stemmedWords(product.name).at(-1)));
  const kinds = searchTerms(text).filter((term) => wordsFor(term).some((word) => nouns.has(word)));
  const telling = kinds.filter((kind) => !ADJECTIVES.has(kind));
  return telling.length > 0 ? telling : kinds;
}

function isOfKind(product: Product, kind: string): boolean {
  const words = stemmedWords([product.name, product.categorySlug, ...product.attributes].join(" "));
  return wordsFor(kind).some((word) => words.includes(word));
}

function wordsFor(term: string): string[] {
  return [term, ...synonymsOf(term)];
}
