import type { SupportedLocale, TranslatedLocale } from "@openai/chatkit";

const TRANSLATED_TAGS =
  "am ar bg-BG bn-BD bs-BA ca-ES cs-CZ da-DK de-DE el-GR es-419 es-ES et-EE fi-FI fr-CA fr-FR gu-IN hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP ka-GE kk kn-IN ko-KR lt lv-LV mk-MK ml mn mr-IN ms-MY my-MM nb-NO nl-NL pa pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI so-SO sq-AL sr-RS sv-SE sw-TZ ta-IN te-IN th-TH tl tr-TR uk-UA ur vi-VN zh-CN zh-HK zh-TW";

/**
 * The tags that the public types list as translated. The JSON files in this folder are the
 * translations that exist.
 */
export const TRANSLATED_LOCALES: readonly string[] = TRANSLATED_TAGS.split(" ");

/** Aliases of the tags above, such as language-only tags. */
export const ALIASES: Readonly<Record<string, string>> = {
  ...languageDefaults(),
  es: "es-ES",
  fr: "fr-FR",
  pt: "pt-BR",
  zh: "zh-CN",
  "zh-Hant": "zh-TW",
  en: "en",
};

function languageDefaults(): Record<string, string> {
  const regional = TRANSLATED_LOCALES.filter((tag) => tag.includes("-"));
  return Object.fromEntries(regional.map((tag) => [languageOf(tag), tag]));
}

export function languageOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

const BY_LOWER_CASE = new Map(
  [...TRANSLATED_LOCALES, ...Object.keys(ALIASES)].map((tag) => [tag.toLowerCase(), tag]),
);

/** The tag as the public types spell it, or undefined if they don't list it. */
export function supportedTag(tag: string): string | undefined {
  return BY_LOWER_CASE.get(tag.toLowerCase());
}

export type { SupportedLocale, TranslatedLocale };
