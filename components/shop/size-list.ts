import { sizesOf } from "@/lib/shop/catalog-search";
import type { Product } from "@/lib/shop/product";

const CLOTHING = ["XS", "S", "M", "L", "XL"];

/** The sizes that these products come in, sorted; empty if most don't come in sizes. */
export function sharedSizes(products: readonly Product[]): string[] {
  const sized = products.filter((product) => sizesOf(product).length > 0);
  if (sized.length * 2 < products.length) return [];
  return [...new Set(sized.flatMap(sizesOf))].sort(compareSizes);
}

function compareSizes(left: string, right: string): number {
  const [one, other] = [CLOTHING.indexOf(left), CLOTHING.indexOf(right)];
  if (one >= 0 || other >= 0) return one - other;
  return left.localeCompare(right, "en", { numeric: true });
}
