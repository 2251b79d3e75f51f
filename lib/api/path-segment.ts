/** The last part of the address, such as the token of a signed link. */
export function lastPathSegment(request: Request): string {
  return decodeURIComponent(new URL(request.url).pathname.split("/").at(-1) ?? "");
}
