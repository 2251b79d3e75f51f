import english from "./en.json";
import type { Strings } from "./texts";

/** The translations there are; every other supported locale shows English. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<{ default: Strings }>>> = {
  ar: () => import("./ar.json"),
  "de-DE": () => import("./de-de.json"),
  "es-ES": () => import("./es-es.json"),
  "fr-FR": () => import("./fr-fr.json"),
  "it-IT": () => import("./it-it.json"),
  "ja-JP": () => import("./ja-jp.json"),
  "ko-KR": () => import("./ko-kr.json"),
  "nl-NL": () => import("./nl-nl.json"),
  "pl-PL": () => import("./pl-pl.json"),
  "pt-BR": () => import("./pt-br.json"),
  "tr-TR": () => import("./tr-tr.json"),
  "uk-UA": () => import("./uk-ua.json"),
  "zh-CN": () => import("./zh-cn.json"),
  "zh-TW": () => import("./zh-tw.json"),
};

export const translatedTags = Object.keys(TRANSLATIONS);

/** The texts of a resolved locale, each missing one in English. Rejects if the file is out of reach. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = TRANSLATIONS[locale];
  return load ? { ...english, ...(await load()).default } : english;
}
