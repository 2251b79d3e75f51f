import { productRecords } from "@/prisma/seed/product-record";
import { productFromRow, type Product } from "@/lib/shop/product";

/** The seeded catalogue without a database. */
export const catalogue: readonly Product[] = productRecords().map((record) =>
  productFromRow({ id: record.slug, ...record }),
);

export function productBySlug(slug: string): Product {
  const product = catalogue.find((candidate) => candidate.slug === slug);
  if (!product) throw new Error(`The catalogue has no ${slug}.`);
  return product;
}
