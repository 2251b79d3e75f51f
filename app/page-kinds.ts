const QUERIED = /^\/(?:help|categories\/[^/]+)$/;
const QUERY_NAMES = ["q", "attributes", "sort"];
const RESULTS = "results";

const MADE_FOR_ONE_REQUEST = /^\/(?:chat|orders|search)(?:\/|$)|\/results$/;

/**
 * The page that answers an address. One that comes from the cache can't read a query, so a category
 * or the help with a query has a page of its own below it.
 */
export function pageBehind({ pathname, searchParams }: URL): string {
  const isQueried = QUERIED.test(pathname) && QUERY_NAMES.some((name) => searchParams.has(name));
  return isQueried ? `${pathname}/${RESULTS}` : pathname;
}

/**
 * Whether a page reads the query, the session or a thread; all others come from the page cache.
 * Throws for a path that can't be decoded.
 */
export function madeForOneRequest(pathname: string): boolean {
  return MADE_FOR_ONE_REQUEST.test(decodeURIComponent(pathname).replaceAll(/\/{2,}/g, "/"));
}
