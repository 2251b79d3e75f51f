import { HttpRefusal } from "./http-refusal";

/**
 * Throws 415 for other types, because pages of other sites can send forms and plain text without a
 * CORS preflight.
 */
export function requireContentType(request: Request, ...allowed: readonly string[]): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (allowed.includes(type)) return;
  throw new HttpRefusal({
    status: 415,
    code: "unsupported_media_type",
    message: `The body must be ${allowed.join(" or ")}: name its type in Content-Type.`,
  });
}
