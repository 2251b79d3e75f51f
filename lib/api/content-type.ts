import { HttpRefusal } from "./http-refusal";

/** Throws 415 for a body of another type: pages elsewhere may send forms and plain text without asking. */
export function requireContentType(request: Request, ...allowed: readonly string[]): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (allowed.includes(type)) return;
  throw new HttpRefusal({
    status: 415,
    code: "unsupported_media_type",
    message: `The body must be ${allowed.join(" or ")}: name its type in Content-Type.`,
  });
}
