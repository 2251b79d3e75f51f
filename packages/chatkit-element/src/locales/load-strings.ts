import english from "./en.json";
import type { Strings } from "./texts";

/** The available translations. Every other supported locale uses English. */
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

/** Loads a locale's texts, with English for missing ones. Rejects if the file can't be loaded. */
export async function loadStrings(locale: string): Promise<Strings> {
  const load = TRANSLATIONS[locale];
  return load ? { ...english, ...(await load()).default } : english;
}
