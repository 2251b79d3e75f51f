/**
 * Tells this site's server, with each request, which page is open and what the local time is, so
 * that the assistant understands “this” and “tomorrow”. Other servers, such as an upload bucket,
 * don't get headers they don't expect.
 */
export function fetchFromPage(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { href, origin, pathname } = window.location;
  const isRequest = input instanceof Request;
  if (new URL(isRequest ? input.url : input, href).origin !== origin) return fetch(input, init);
  const headers = new Headers(isRequest ? input.headers : undefined);
  new Headers(init?.headers).forEach((value, name) => headers.set(name, value));
  headers.set("x-page-path", pathname);
  headers.set("x-time-zone", new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return fetch(input, { ...init, headers });
}
