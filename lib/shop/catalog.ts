import { getDatabase, isDatabaseUnavailable } from "@/lib/db";
import type { CatalogQueryInput } from "./catalog-query";
import { CatalogQuerySchema } from "./catalog-query";
import { searchCatalog, type CatalogMatches } from "./catalog-search";
import type { Category, Product } from "./product";
import { productFromRow } from "./product";

export interface Catalog {
  categories: Category[];
  products: Product[];
}

// Stored on the global object because a process may load this module more than once.
const holder: typeof globalThis & { chatkitStarterCatalog?: Catalog } = globalThis;

/**
 * The whole catalog, for display. While the database can't be reached, it is the one that this
 * process read last, so that the shop's pages stay up.
 */
export async function loadCatalog(): Promise<Catalog> {
  try {
    const [categories, products] = await Promise.all([listCategories(), listProducts()]);
    holder.chatkitStarterCatalog = { categories, products };
    return { categories, products };
  } catch (error) {
    const last = holder.chatkitStarterCatalog;
    if (last && isDatabaseUnavailable(error)) return last;
    throw error;
  }
}

/**
 * Finds products by words, category, price and attributes, best first. The category is filtered by
 * the database and the rest in memory, which suits a catalog of a few thousand products.
 */
export async function searchProducts(input: CatalogQueryInput): Promise<CatalogMatches> {
  const query = CatalogQuerySchema.parse(input);
  return searchCatalog(await readProducts(query.category), query);
}

export async function listProducts(): Promise<Product[]> {
  return readProducts();
}

/** The product with a slug, or null if there is none. */
export async function findProduct(slug: string): Promise<Product | null> {
  const database = await getDatabase();
  const row = await database.product.findUnique({ where: { slug } });
  return row ? productFromRow(row) : null;
}

/** The products in the order of the given slugs. Unknown slugs are omitted. */
export async function findProducts(slugs: readonly string[]): Promise<Product[]> {
  const database = await getDatabase();
  const rows = await database.product.findMany({
    where: { slug: { in: [...slugs] } },
  });
  const bySlug = new Map(rows.map((row) => [row.slug, productFromRow(row)]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

export async function listCategories(): Promise<Category[]> {
  const database = await getDatabase();
  return database.category.findMany({ orderBy: { position: "asc" } });
}

async function readProducts(categorySlug?: string): Promise<Product[]> {
  const database = await getDatabase();
  const rows = await database.product.findMany({
    where: categorySlug === undefined ? {} : { categorySlug },
    orderBy: { position: "asc" },
  });
  return rows.map(productFromRow);
}
