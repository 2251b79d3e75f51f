import { commonWords } from "./common-words";
import type { Demo } from "./define-demo";
import { languageOf, LANGUAGES, type Language, type LanguageWords } from "./language";
import { joinTokens, MINUS, simplify, tokenize, tokensOf, type Token } from "./text";

/** Translates messages word by word into the English that the examples use, and wishes back. */
export class Glossaries {
  readonly #words: ReadonlyMap<Language, readonly (readonly [words: string[], english: string])[]>;
  readonly #telling: LanguageWords;
  readonly #japanese: RegExp;
  readonly #wishes: readonly NonNullable<Demo["wishes"]>[];

  /** Takes the English words that also occur in other languages. */
  constructor(demos: readonly Demo[], english: Iterable<string> = []) {
    this.#words = glossariesOf(demos);
    this.#telling = tellingWords(this.#words, english);
    this.#japanese = anyOf((this.#words.get("ja") ?? []).map(([parts]) => parts.join(" ")));
    this.#wishes = demos.flatMap(({ wishes }) => wishes ?? []);
  }

  /** The language of a message; undefined if it is unclear. */
  languageOf(text: string): Language | undefined {
    return languageOf(text, { more: this.#telling });
  }

  /** An intent's wish in a language; in English if it has no translation. */
  wishIn(language: Language, wish: string): string {
    if (language === "en") return wish;
    return this.#wishes.map((wishes) => wishes[language]?.[wish]).find(Boolean) ?? wish;
  }

  /** The words of a message that mean these English words. */
  wordsFor(english: string, said: string, language: Language): string | undefined {
    const tokens = language === "ja" ? this.#spaced(said) : wordsOf(said);
    for (const [words, meaning] of this.#words.get(language) ?? []) {
      if (meaning !== english) continue;
      const start = tokens.findIndex((_, index) => startsWith(tokens, index, words));
      if (start >= 0) return joinTokens(tokens.slice(start, start + words.length));
    }
    return undefined;
  }

  translate(text: string, language: Language): Token[] {
    return this.#translate(language === "ja" ? this.#spaced(text) : wordsOf(text), language);
  }

  #translate(tokens: readonly Token[], language: Language): Token[] {
    const glossary = this.#words.get(language) ?? [];
    const english: string[] = [];
    for (let index = 0; index < tokens.length;) {
      const exact = glossary.find(([words]) => startsWith(tokens, index, words));
      const form = glossary.find(([words]) => startsWith(tokens, index, words, PLURALS[language]));
      const entry = exact && exact[0].length >= (form?.[0].length ?? 0) ? exact : form;
      if (entry) english.push(entry[1]);
      else english.push(tokens[index]?.raw ?? "");
      index += entry ? entry[0].length : 1;
    }
    return tokenize(english.join(" ").replaceAll(`${MINUS} `, MINUS));
  }

  /** Japanese has no spaces, so known words are separated, longest first. */
  #spaced(text: string): Token[] {
    return tokensOf(
      simplify(text)
        .replace(this.#japanese, " $1 ")
        .replace(/[。？、！]/g, " . "),
    );
  }
}

function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(${escaped.join("|") || "$^"})`, "gu");
}

/** “Ajoute-la” is two words, but “-5” is a number. */
function wordsOf(text: string): Token[] {
  const tokens = tokensOf(text);
  return tokens.filter(
    (token, index) => token.text !== "-" || /^\d/.test(tokens[index + 1]?.text ?? ""),
  );
}

/** Endings by which a glossary's words may differ from a message's. */
const PLURALS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<=.{4})(?:e[mnrs]?|n|s)$/,
  es: /(?<=.{4})(?:es|e|s)$/,
  fr: /(?<=.{4})(?:es|e|s|x)$/,
};

const LONGEST_ENDING = 2;

function startsWith(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  ending?: RegExp,
): boolean {
  const isForm = (said = "", word = "") =>
    ending !== undefined &&
    Math.abs(said.length - word.length) <= LONGEST_ENDING &&
    said.replace(ending, "") === word.replace(ending, "");
  return words.every((word, offset) => {
    const said = tokens[index + offset]?.text;
    return said === word || isForm(said, word);
  });
}

/** Shorter words are also what is left of English contractions, such as “don't” and “we've”. */
const MIN_TELLING_LETTERS = 3;

/** The words of each glossary that are in no other, and not English. */
function tellingWords(
  glossaries: ReadonlyMap<Language, readonly (readonly [words: string[], english: string])[]>,
  english: Iterable<string>,
): LanguageWords {
  const words = [...glossaries].map(
    ([language, entries]) => [language, new Set(entries.flatMap(([parts]) => parts))] as const,
  );
  const languages = new Map<string, number>();
  for (const word of [...new Set(english), ...words.flatMap(([, own]) => [...own])])
    languages.set(word, (languages.get(word) ?? 0) + 1);
  return new Map(
    words.map(([language, own]) => [
      language,
      new Set(
        [...own].filter((word) => word.length >= MIN_TELLING_LETTERS && languages.get(word) === 1),
      ),
    ]),
  );
}

function glossariesOf(demos: readonly Demo[]) {
  const glossaries = new Map<Language, (readonly [string[], string])[]>();
  for (const language of LANGUAGES) {
    if (language === "en") continue;
    const own = demos.flatMap(({ glossary = {}, wishes = {} }) => [
      // Those with a placeholder are understood word by word.
      ...Object.entries(wishes[language] ?? {}).flatMap(([english, foreign]) =>
        english.includes("{") ? [] : [[foreign, english] as const],
      ),
      ...Object.entries(glossary[language] ?? {}),
    ]);
    const entries = [...own, ...commonWords(language)];
    glossaries.set(
      language,
      entries.map(([foreign, english]) => [
        wordsOf(foreign.replace(/[\s?!？]+$/u, "")).map(({ text }) => text),
        english,
      ]),
    );
  }
  for (const entries of glossaries.values()) {
    entries.sort(
      ([left], [right]) =>
        right.length - left.length || right.join("").length - left.join("").length,
    );
  }
  return glossaries;
}
