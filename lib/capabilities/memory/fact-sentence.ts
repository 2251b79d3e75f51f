import type { Language } from "@/lib/i18n/languages";
import { germanMainClause } from "./german-main-clause";

/** What the user said after “remember”, as a sentence of its own. */
export function factSentence(said: string, language: Language): string {
  const fact = said.replace(/[\s,.!。！]+(?:(?:please|bitte|por favor)[\s.!]*)?$/iu, "").trim();
  const sentence = inOwnWords(fact, language);
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function inOwnWords(fact: string, language: Language): string {
  if (language === "de" && fact.startsWith("dass ")) return germanMainClause(fact.slice(5));
  // “サイズは44” lacks its verb.
  if (language === "ja" && !/\p{Script=Hiragana}$/u.test(fact)) return `${fact}です`;
  return fact;
}
