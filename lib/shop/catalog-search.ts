import type { CatalogQuery } from "./catalog-query";
import { readSpokenPrices } from "./catalog-query";
import type { Product } from "./product";
import type { SearchField } from "./search-ranking";
import { rankEntries } from "./search-ranking";

/** Filters and ranks products in memory; see `CatalogQuerySchema` for what each part of a query means. */
export function searchCatalog(products: readonly Product[], query: CatalogQuery): Product[] {
  const spoken = readSpokenPrices(query.text);
  const minimum = query.minPriceCents ?? spoken.minPriceCents ?? 0;
  const maximum = query.maxPriceCents ?? spoken.maxPriceCents ?? Number.MAX_SAFE_INTEGER;
  const eligible = products.filter(
    (product) =>
      (query.category === undefined || product.categorySlug === query.category) &&
      product.priceCents >= minimum &&
      product.priceCents <= maximum &&
      query.attributes.every((attribute) => product.attributes.includes(attribute)) &&
      (!query.inStockOnly || product.stock > 0),
  );
  const ranked = rankEntries(eligible, spoken.text, productFields).map(({ entry }) => entry);
  return sortProducts(ranked, query.sort).slice(0, query.limit);
}

function productFields(product: Product): SearchField[] {
  return [
    { text: product.name, weight: 8 },
    { text: product.categorySlug, weight: 5 },
    { text: product.attributes.join(" "), weight: 6 },
    { text: product.summary, weight: 3 },
    { text: product.description, weight: 1.5 },
    { text: product.options.flatMap((option) => option.values).join(" "), weight: 1 },
  ];
}

function sortProducts(products: Product[], sort: CatalogQuery["sort"]): Product[] {
  if (sort === "relevance") return products;
  const direction = sort === "price_asc" ? 1 : -1;
  return [...products].sort((left, right) => direction * (left.priceCents - right.priceCents));
}
