import type { CatalogQuery } from "@/lib/shop/catalog-query";
import { CatalogQuerySchema } from "@/lib/shop/catalog-query";
import { parseCents } from "@/lib/shop/money";
import { MAX_TEXT_LENGTH } from "@/lib/shop/text-limit";

export type SearchParams = Record<string, string | string[] | undefined>;

const CENTS_PER_UNIT = 100;

/** What a shopper typed that can't be used as it is. */
export interface CatalogMistakes {
  /** Only the beginning of the text is used. */
  isTextCut: boolean;
  /** What was typed as a price but isn't one. */
  min?: string;
  max?: string;
}

/**
 * Parses a catalog query from a URL's parameters. Invalid ones are ignored, except that a text that
 * is too long is cut, and a price range given backwards is turned around.
 */
export function readCatalogAddress(params: SearchParams): CatalogQuery {
  const { shape } = CatalogQuerySchema;
  const attributes = shape.attributes.safeParse(
    first(params.attributes)?.split(",").filter(Boolean),
  );
  const text = shape.text.safeParse(first(params.q)?.trim().slice(0, MAX_TEXT_LENGTH));
  const sort = shape.sort.safeParse(first(params.sort));
  const size = shape.size.safeParse(first(params.size) || undefined);
  const min = readPrice(params.min);
  const max = readPrice(params.max);
  const isBackwards = min !== undefined && max !== undefined && min > max;
  return CatalogQuerySchema.parse({
    text: text.data,
    attributes: attributes.data,
    sort: sort.data,
    size: size.data,
    minPriceCents: isBackwards ? max : min,
    maxPriceCents: isBackwards ? min : max,
  });
}

/** Finds what `readCatalogAddress` can't use. */
export function readCatalogMistakes(params: SearchParams): CatalogMistakes {
  const mistakes: CatalogMistakes = {
    isTextCut: (first(params.q) ?? "").trim().length > MAX_TEXT_LENGTH,
  };
  for (const name of ["min", "max"] as const) {
    const typed = first(params[name])?.trim() ?? "";
    if (typed !== "" && readPrice(typed) === undefined) mistakes[name] = typed;
  }
  return mistakes;
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
  const { minPriceCents } = CatalogQuerySchema.shape;
  return minPriceCents.safeParse(parseCents(first(value) ?? "") ?? undefined).data;
}

function writePrice(cents: number): string {
  return String(cents / CENTS_PER_UNIT);
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
