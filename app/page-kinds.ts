const QUERIED = /^\/(?:help|categories\/[^/]+)$/;
const QUERY_NAMES = ["q", "attributes", "sort", "size", "min", "max"];
const RESULTS = "results";

const MADE_FOR_ONE_REQUEST = /^\/(?:admin|chat|checkout|orders|search|setup)(?:\/|$)|\/results$/;

/**
 * The page that handles a URL. Cached pages can't read the query, so a category or the help page
 * with a query is handled by a separate page below it.
 */
export function pathOfPage({ pathname, searchParams }: URL): string {
  const isQueried = QUERIED.test(pathname) && QUERY_NAMES.some((name) => searchParams.has(name));
  return isQueried ? `${pathname}/${RESULTS}` : pathname;
}

/**
 * Whether a page reads the query, the session or a thread; all other pages come from the page
 * cache. Throws for a path that can't be decoded.
 */
export function isRenderedPerRequest(pathname: string): boolean {
  return MADE_FOR_ONE_REQUEST.test(decodeURIComponent(pathname).replaceAll(/\/{2,}/g, "/"));
}
