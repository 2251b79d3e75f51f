import type { Texts } from "../locales";

const textOf = {
  "request.network": "error.network",
  "request.unauthorized": "error.unauthorized",
  "request.too_many": "error.rateLimited",
  "request.failed": "error.server",
  "stream.error": "error.stream",
  "stream.lost": "error.stream",
} as const;

/** What the user reads: the server's own words for `custom`, ours for every other code. */
export function failureText(
  failure: { readonly code: string; readonly message: string | null },
  text: Texts,
): string {
  const { code, message } = failure;
  if (code === "custom" && message) return message;
  return text(isKnown(code) ? textOf[code] : "error.generic");
}

function isKnown(code: string): code is keyof typeof textOf {
  return Object.hasOwn(textOf, code);
}
