/** Says with each request which page is open, so that the assistant knows what “this” is. */
export function fetchFromPage(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(input instanceof Request ? input.headers : undefined);
  new Headers(init?.headers).forEach((value, name) => headers.set(name, value));
  headers.set("x-page-path", window.location.pathname);
  return fetch(input, { ...init, headers });
}
