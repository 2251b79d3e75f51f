/**
 * Answers where there is no picture. Files come first, so nothing under /pictures is ever a page
 * with a visitor's data, which the proxy would have to look after.
 */
export function GET(): Response {
  return new Response("There is no picture at this address.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
