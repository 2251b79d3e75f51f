import type { SupportedLocale, TranslatedLocale } from "@openai/chatkit";
import { describe, expect, it } from "vitest";
import { direction, resolveLocale } from "../../../src/locales";
import { ALIASES, TRANSLATED_LOCALES } from "../../../src/locales/supported";

describe("resolving the locale", () => {
  it("knows the 63 translated tags and 51 aliases of the public types", () => {
    expect(TRANSLATED_LOCALES).toHaveLength(63);
    expect(Object.keys(ALIASES)).toHaveLength(51);
  });

  it("uses every supported tag unchanged for Accept-Language", () => {
    for (const tag of [...TRANSLATED_LOCALES, ...Object.keys(ALIASES)]) {
      expect(resolveLocale(tag, ["xx"]).acceptLanguage).toBe(tag);
    }
  });

  it.each<[SupportedLocale, TranslatedLocale | "en"]>([
    ["de", "de-DE"],
    ["es", "es-ES"],
    ["fr", "fr-FR"],
    ["pt", "pt-BR"],
    ["zh", "zh-CN"],
    ["zh-Hant", "zh-TW"],
    ["en", "en"],
    ["ar", "ar"],
  ])("resolves the alias %s to %s", (alias, locale) => {
    expect(resolveLocale(alias, []).locale).toBe(locale);
  });

  it.each([
    [["de-CH"], "de-DE"],
    [["FR-ca"], "fr-CA"],
    [["zh-SG"], "zh-CN"],
    [["zh-MO"], "zh-HK"],
    [["zh-Hant-HK"], "zh-HK"],
    [["zh-Hans-CN"], "zh-CN"],
    [["xx", "it"], "it-IT"],
    [["en-GB"], "en"],
    [["tlh"], "en"],
    [[], "en"],
  ])("resolves the browser language %j to %s", (languages, locale) => {
    expect(resolveLocale(undefined, languages).locale).toBe(locale);
  });

  it("sends the resolved tag if the page didn't set one", () => {
    expect(resolveLocale(undefined, ["de-CH"]).acceptLanguage).toBe("de-DE");
  });

  it("uses English for an unsupported option, regardless of the browser's language", () => {
    expect(resolveLocale("xx-YY", ["de"])).toEqual({
      locale: "en",
      acceptLanguage: "en",
      direction: "ltr",
    });
  });

  it("writes Arabic and Urdu from right to left", () => {
    expect(["ar", "ur", "de-DE", "en"].map(direction)).toEqual(["rtl", "rtl", "ltr", "ltr"]);
  });
});
