import type { Product } from "@/lib/shop/product";
import { weightOf } from "./product-weight";

const MAX_ROWS = 5;

export interface Comparison {
  products: readonly Product[];
  /** The specifications that at least two of the products state. */
  rows: { label: string; values: string[] }[];
  /** Undefined if several are equally good, or if it isn't known. */
  cheapest: Product | undefined;
  lightest: Product | undefined;
}

export function compareProducts(products: readonly Product[]): Comparison {
  const stated = (product: Product, label: string) =>
    product.details.specs.find((spec) => spec.label === label)?.value ?? "–";
  const labels = products.flatMap(({ details }) => details.specs.map(({ label }) => label));
  const shared = [...new Set(labels)].filter(
    (label) => products.filter((product) => stated(product, label) !== "–").length > 1,
  );
  return {
    products,
    rows: shared
      .slice(0, MAX_ROWS)
      .map((label) => ({ label, values: products.map((product) => stated(product, label)) })),
    cheapest: leastBy(products, ({ priceCents }) => priceCents),
    lightest: leastBy(products, weightOf),
  };
}

function leastBy(
  products: readonly Product[],
  by: (product: Product) => number | undefined,
): Product | undefined {
  const values = products.map(by).filter((value) => value !== undefined);
  if (values.length < products.length) return undefined;
  const least = products.filter((product) => by(product) === Math.min(...values));
  return least.length === 1 ? least[0] : undefined;
}
