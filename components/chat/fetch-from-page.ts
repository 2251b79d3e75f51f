/**
 * Says with each request to this site which page is open and which time it is here, so that the
 * assistant knows what “this” and “tomorrow” are. Other servers, such as a bucket that takes uploads, get no header that they don't expect.
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
