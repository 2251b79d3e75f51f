import type { Product } from "@/lib/shop/product";

/**
 * The tags that distinguish these products, most frequent first. Tags that all products or only one
 * product have are omitted.
 */
export function mostSelectiveAttributes(products: readonly Product[], limit: number): string[] {
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
