import { RequestError } from "../errors/request-error";

/** The error code of a failure; the view has a text for each code. */
export function failureCode(cause: unknown, started: boolean): string {
  if (started) return "stream.lost";
  if (!(cause instanceof RequestError)) return "request.failed";
  if (cause.kind === "network") return "request.network";
  if (cause.status === 401 || cause.status === 403) return "request.unauthorized";
  if (cause.status === 429) return "request.too_many";
  return "request.failed";
}
