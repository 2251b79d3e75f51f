import { RequestError } from "../errors/request-error";
import type { ShownFailure } from "../state/item-list";

/** What the user sees about a failure. */
export function shownFailure(cause: unknown, started: boolean): ShownFailure {
  if (!started && cause instanceof RequestError && cause.explanation !== null) {
    return { code: "custom", message: cause.explanation };
  }
  return { code: failureCode(cause, started), message: null };
}

function failureCode(cause: unknown, started: boolean): string {
  if (started) return "stream.lost";
  if (!(cause instanceof RequestError)) return "request.failed";
  if (cause.kind === "network") return "request.network";
  if (cause.status === 401 || cause.status === 403) return "request.unauthorized";
  if (cause.status === 429) return "request.too_many";
  return "request.failed";
}
