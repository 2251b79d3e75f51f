/**
 * The languages that the assistant speaks. English is first and is the fallback for missing
 * messages.
 */
export const LANGUAGES = ["en", "de", "es", "fr", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The browser's preferred language as a BCP 47 tag, from `Accept-Language`; default: `en`. */
export function localeOfRequest({ headers }: { headers: Pick<Headers, "get"> }): string {
  const first = headers.get("accept-language")?.split(/[,;]/)[0]?.trim();
  return first && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first) ? first : "en";
}

/** The language of a BCP 47 tag such as `de-AT`; English if the assistant doesn't speak it. */
export function languageOfLocale(locale: string): Language {
  const primary = locale.split("-")[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? "en";
}
