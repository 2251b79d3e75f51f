import type { CatalogQuery } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";

export type SearchParams = Record<string, string | string[] | undefined>;

/** Reads a catalog query from a URL's parameters. Invalid parts are ignored. */
export function readCatalogAddress(params: SearchParams): CatalogQuery {
  const { shape } = CatalogQuerySchema;
  const attributes = shape.attributes.safeParse(
    first(params.attributes)?.split(",").filter(Boolean),
  );
  const text = shape.text.safeParse(first(params.q));
  const sort = shape.sort.safeParse(first(params.sort));
  return CatalogQuerySchema.parse({
    text: text.data,
    attributes: attributes.data,
    sort: sort.data,
  });
}

/** The URL of a query, without defaults. */
export function catalogHref(path: string, query: CatalogQuery): string {
  const params = new URLSearchParams();
  if (query.text !== "") params.set("q", query.text);
  if (query.attributes.length > 0) params.set("attributes", query.attributes.join(","));
  if (query.sort !== "relevance") params.set("sort", query.sort);
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** The URL of the same query without filters; null if it has none. */
export function withoutFilters(path: string, query: CatalogQuery): string | null {
  return query.attributes.length > 0 ? catalogHref(path, { ...query, attributes: [] }) : null;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
