import type { CatalogQuery } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";
import { parseCents } from "@/lib/shop/money";

export type SearchParams = Record<string, string | string[] | undefined>;

const CENTS_PER_UNIT = 100;

/** Parses a catalog query from a URL's parameters. Invalid ones are ignored. */
export function readCatalogAddress(params: SearchParams): CatalogQuery {
  const { shape } = CatalogQuerySchema;
  const attributes = shape.attributes.safeParse(
    first(params.attributes)?.split(",").filter(Boolean),
  );
  const text = shape.text.safeParse(first(params.q));
  const sort = shape.sort.safeParse(first(params.sort));
  const size = shape.size.safeParse(first(params.size) || undefined);
  const minPriceCents = shape.minPriceCents.safeParse(readPrice(params.min));
  const maxPriceCents = shape.maxPriceCents.safeParse(readPrice(params.max));
  return CatalogQuerySchema.parse({
    text: text.data,
    attributes: attributes.data,
    sort: sort.data,
    size: size.data,
    minPriceCents: minPriceCents.data,
    maxPriceCents: maxPriceCents.data,
  });
}

/** The URL of a query, without defaults. */
export function catalogHref(path: string, query: CatalogQuery): string {
  const params = new URLSearchParams(catalogParams(query));
  return params.size === 0 ? path : `${path}?${params}`;
}

/** The URL parameters of a query, for links and for hidden form fields. */
export function catalogParams(query: CatalogQuery): Record<string, string> {
  const params: Record<string, string> = {};
  if (query.text !== "") params["q"] = query.text;
  if (query.attributes.length > 0) params["attributes"] = query.attributes.join(",");
  if (query.size !== undefined) params["size"] = query.size;
  if (query.minPriceCents !== undefined) params["min"] = writePrice(query.minPriceCents);
  if (query.maxPriceCents !== undefined) params["max"] = writePrice(query.maxPriceCents);
  if (query.sort !== "relevance") params["sort"] = query.sort;
  return params;
}

/** The URL of the same query without filters; null if it has none. */
export function withoutFilters(path: string, query: CatalogQuery): string | null {
  const bare = { ...query, attributes: [], size: undefined };
  const unfiltered = { ...bare, minPriceCents: undefined, maxPriceCents: undefined };
  const href = catalogHref(path, unfiltered);
  return href === catalogHref(path, query) ? null : href;
}

function readPrice(value: string | string[] | undefined): number | undefined {
  return parseCents(first(value) ?? "") ?? undefined;
}

function writePrice(cents: number): string {
  return String(cents / CENTS_PER_UNIT);
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
