import { english } from "./english";
import type { Strings } from "./strings";

/** The translations there are; every other supported locale shows English. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<{ strings: Strings }>>> = {
  ar: () => import("./translations/ar"),
  "de-DE": () => import("./translations/de-de"),
  "es-ES": () => import("./translations/es-es"),
  "fr-FR": () => import("./translations/fr-fr"),
  "it-IT": () => import("./translations/it-it"),
  "ja-JP": () => import("./translations/ja-jp"),
  "ko-KR": () => import("./translations/ko-kr"),
  "nl-NL": () => import("./translations/nl-nl"),
  "pl-PL": () => import("./translations/pl-pl"),
  "pt-BR": () => import("./translations/pt-br"),
  "tr-TR": () => import("./translations/tr-tr"),
  "uk-UA": () => import("./translations/uk-ua"),
  "zh-CN": () => import("./translations/zh-cn"),
  "zh-TW": () => import("./translations/zh-tw"),
};

export const translatedTags = Object.keys(TRANSLATIONS);

/** The texts of a resolved locale, each missing one in English. Rejects if the file is out of reach. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = TRANSLATIONS[locale];
  return load ? { ...english, ...(await load()).strings } : english;
}
