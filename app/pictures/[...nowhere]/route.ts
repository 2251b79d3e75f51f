/**
 * Responds to requests for pictures that don't exist. Because of this route, nothing under
 * /pictures is ever a page with a visitor's data, and the proxy can skip these paths.
 */
export function GET(): Response {
  return new Response("There is no picture at this address.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
