import { ALIASES, languageOf, supportedTag } from "./supported";

export interface ResolvedLocale {
  /** A translated tag of the public types, or `en`. */
  readonly locale: string;
  /** The value of `Accept-Language`; the `locale` option itself if it is supported. */
  readonly acceptLanguage: string;
  readonly direction: "ltr" | "rtl";
}

const FALLBACK = "en";
const RIGHT_TO_LEFT = new Set(["ar", "ur"]);
const SCRIPTS_AND_REGIONS: Readonly<Record<string, string>> = {
  "zh-sg": "zh-CN",
  "zh-hans": "zh-CN",
  "zh-mo": "zh-HK",
  "zh-hant-hk": "zh-HK",
  "zh-hant-mo": "zh-HK",
};

/** Picks the UI language: the option if given, otherwise the first supported browser language. */
export function resolveLocale(
  option: string | undefined,
  navigatorLanguages: readonly string[],
): ResolvedLocale {
  const candidates = option === undefined ? navigatorLanguages : [option];
  for (const candidate of candidates) {
    const locale = translatedFor(candidate);
    if (!locale) continue;
    const given = option === undefined ? undefined : supportedTag(option);
    return { locale, acceptLanguage: given ?? locale, direction: direction(locale) };
  }
  return { locale: FALLBACK, acceptLanguage: FALLBACK, direction: "ltr" };
}

export function direction(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(languageOf(locale).toLowerCase()) ? "rtl" : "ltr";
}

function translatedFor(tag: string): string | undefined {
  const parts = tag.split("-");
  for (let length = parts.length; length > 0; length--) {
    const shorter = parts.slice(0, length).join("-").toLowerCase();
    const known = SCRIPTS_AND_REGIONS[shorter] ?? supportedTag(shorter);
    if (known) return ALIASES[known] ?? known;
  }
  return undefined;
}
