import { unstable_cache } from "next/cache";
import { cache } from "react";
import { listCategories, listProducts } from "@/lib/shop/catalog";
import type { CatalogQueryInput } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";
import { searchCatalog } from "@/lib/shop/catalog-search";
import type { Category, Product } from "@/lib/shop/product";

/** What depends on prices, stock and the list of goods; a server action that changes them says so. */
export const CATALOG_TAG = "catalog";

/** How long other processes, and changes made past this app, may go unseen; pages add as much again. */
const CATALOG_SECONDS = 10;

interface Catalog {
  categories: Category[];
  products: Product[];
}

/** The whole catalog as pages show it, from memory; for what is sold ask `lib/shop` itself. */
export const readCatalog = cache(
  unstable_cache(
    async (): Promise<Catalog> => {
      const [categories, products] = await Promise.all([listCategories(), listProducts()]);
      return { categories, products };
    },
    ["catalog"],
    { tags: [CATALOG_TAG], revalidate: CATALOG_SECONDS },
  ),
);

/** As `searchProducts` of `lib/shop`, over the catalog as pages show it. */
export async function searchShownProducts(input: CatalogQueryInput): Promise<Product[]> {
  const { products } = await readCatalog();
  const query = CatalogQuerySchema.parse(input);
  const inCategory = ({ categorySlug }: Product) =>
    query.category === undefined || categorySlug === query.category;
  return searchCatalog(products.filter(inCategory), query);
}
