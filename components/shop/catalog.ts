import { unstable_cache } from "next/cache";
import { cache } from "react";
import { loadCatalog } from "@/lib/shop/catalog";
import type { CatalogQueryInput } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";
import { searchCatalog, type CatalogMatches } from "@/lib/shop/catalog-search";
import type { Product } from "@/lib/shop/product";

/**
 * The cache tag for prices, stock and the product list; a server action that changes them
 * revalidates it.
 */
export const CATALOG_TAG = "catalog";

/**
 * Seconds until changes by other processes or outside this app show up; cached pages can double it.
 */
const CATALOG_SECONDS = 10;

/**
 * The whole catalog from the cache, for display; anything that sells must read `lib/shop` directly.
 */
export const readCatalog = cache(
  unstable_cache(loadCatalog, ["catalog"], {
    tags: [CATALOG_TAG],
    revalidate: CATALOG_SECONDS,
  }),
);

/** Like `searchProducts` in `lib/shop`, but on the cached catalog. */
export async function searchShownProducts(input: CatalogQueryInput): Promise<CatalogMatches> {
  const { products } = await readCatalog();
  const query = CatalogQuerySchema.parse(input);
  const inCategory = ({ categorySlug }: Product) =>
    query.category === undefined || categorySlug === query.category;
  return searchCatalog(products.filter(inCategory), query);
}
