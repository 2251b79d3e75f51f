import { productRecords } from "@/prisma/seed/product-record";
import { productFromRow, type Product } from "@/lib/shop/product";

/** The seeded catalog without a database. */
export const catalog: readonly Product[] = productRecords().map((record) =>
  productFromRow({ id: record.slug, ...record }),
);

export function productBySlug(slug: string): Product {
  const product = catalog.find((candidate) => candidate.slug === slug);
  if (!product) throw new Error(`The catalog has no product ${slug}.`);
  return product;
}
