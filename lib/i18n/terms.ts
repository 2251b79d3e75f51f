import type { Language } from "./languages";

type Terms = Readonly<Record<string, string>>;

/**
 * Translations of words that come from data in English, such as a weather condition. A word that a
 * language lacks stays as it is.
 */
export function translatedTerms(
  terms: Readonly<Record<Exclude<Language, "en">, Terms>>,
): (language: Language, term: string) => string {
  return (language, term) => (language === "en" ? term : (terms[language][term] ?? term));
}
