import type { Texts } from "../locales";
import type { ShownFailure } from "../state/item-list";

const textOf = {
  "request.network": "error.network",
  "request.unauthorized": "error.unauthorized",
  "request.too_many": "error.rateLimited",
  "request.failed": "error.server",
  "stream.error": "error.stream",
  "stream.lost": "error.stream",
} as const;

/**
 * The text shown to the user: our own for known error codes, the server's message for all others.
 */
export function failureText({ code, message }: ShownFailure, text: Texts): string {
  if (isKnown(code)) return text(textOf[code]);
  return message || text("error.generic");
}

function isKnown(code: string): code is keyof typeof textOf {
  return Object.hasOwn(textOf, code);
}
