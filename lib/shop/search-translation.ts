import glossary from "./glossary.json" with { type: "json" };
import { plainText } from "./search-words";

interface Dictionary {
  english: ReadonlyMap<string, string>;
  known: RegExp;
}

const DICTIONARIES = Object.entries(glossary).map(([language, words]) =>
  dictionaryOf(Object.entries(words), language),
);

/**
 * A text in English, from the language that has the most of it; the text itself if none has any.
 * English words stay.
 */
export function translated(text: string, isEnglish: (word: string) => boolean): string {
  const plain = plainText(text);
  let best = { text, replaced: 0 };
  for (const { english, known } of DICTIONARIES) {
    let replaced = 0;
    const changed = plain.replace(known, (words) => {
      if (isEnglish(words)) return words;
      replaced += words.length;
      return ` ${english.get(words) ?? words} `;
    });
    if (replaced > best.replaced) best = { text: changed, replaced };
  }
  return best.text;
}

function dictionaryOf(words: [string, string][], language: string): Dictionary {
  const english = new Map(words.map(([foreign, meaning]) => [plainText(foreign), meaning]));
  const longestFirst = [...english.keys()].sort((left, right) => right.length - left.length);
  const any = `(?:${longestFirst.join("|")})`;
  // Japanese has no spaces between words.
  const pattern = language === "ja" ? any : String.raw`(?<![\p{L}\p{N}])${any}(?![\p{L}\p{N}])`;
  return { english, known: new RegExp(pattern, "gu") };
}
