import type { Product } from "@/lib/shop/product";

/** Tags that tell these products apart, most frequent first: not those that all or just one have. */
export function tellingAttributes(products: readonly Product[], limit: number): string[] {
  const counts = new Map<string, number>();
  for (const attribute of products.flatMap((product) => product.attributes)) {
    counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1 && count < products.length)
    .sort(([, left], [, right]) => right - left)
    .slice(0, limit)
    .map(([attribute]) => attribute);
}
