import type { Product } from "@/lib/shop/product";

/** The weight in grams, from the product's specifications. */
export function weightOf({ details }: Pick<Product, "details">): number | undefined {
  const stated = details.specs.find(({ label }) => /^weight/i.test(label))?.value ?? "";
  const [, number, unit] = /^([\d.,]+) (k?g)\b/.exec(stated) ?? [];
  return number === undefined
    ? undefined
    : Number(number.replace(",", "")) * (unit === "kg" ? 1_000 : 1);
}
