import type { CatalogQuery } from "./catalog-query";
import { readSpokenPrices } from "./catalog-query";
import type { Product } from "./product";
import { rankEntries } from "./search-ranking";

const PRODUCT_FIELDS = {
  weights: [8, 5, 6, 3, 1.5, 1],
  textsOf: (product: Product) => [
    product.name,
    product.categorySlug,
    product.attributes.join(" "),
    product.summary,
    product.description,
    product.options.flatMap((option) => option.values).join(" "),
  ],
};

/** Filters and ranks products in memory. `CatalogQuerySchema` describes the parts of a query. */
export function searchCatalog(products: readonly Product[], query: CatalogQuery): Product[] {
  const spoken = readSpokenPrices(query.text);
  const minimum = query.minPriceCents ?? spoken.minPriceCents ?? 0;
  const maximum = query.maxPriceCents ?? spoken.maxPriceCents ?? Number.MAX_SAFE_INTEGER;
  const accepts = (product: Product) =>
    (query.category === undefined || product.categorySlug === query.category) &&
    product.priceCents >= minimum &&
    product.priceCents <= maximum &&
    query.attributes.every((attribute) => product.attributes.includes(attribute)) &&
    (query.size === undefined || sizesOf(product).includes(query.size)) &&
    (!query.inStockOnly || product.stock > 0);
  const ranked = rankEntries(products, spoken.text, { ...PRODUCT_FIELDS, accepts });
  return sortProducts(ranked, query.sort).slice(0, query.limit);
}

/** The sizes that a product comes in. */
export function sizesOf({ options }: Pick<Product, "options">): readonly string[] {
  return options.find(({ name }) => name === "Size")?.values ?? [];
}

function sortProducts(products: Product[], sort: CatalogQuery["sort"]): Product[] {
  if (sort === "relevance") return products;
  const direction = sort === "price_asc" ? 1 : -1;
  return [...products].sort((left, right) => direction * (left.priceCents - right.priceCents));
}
