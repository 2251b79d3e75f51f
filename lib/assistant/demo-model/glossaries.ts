import type { Demo } from "./define-demo";
import type { Language } from "./language";
import { simplify, tokenize, tokensOf, type Token } from "./text";

/** Translates messages word by word into the English that the examples use. */
export class Glossaries {
  readonly #words: ReadonlyMap<Language, readonly (readonly [words: string[], english: string])[]>;

  constructor(demos: readonly Demo[]) {
    this.#words = glossariesOf(demos);
  }

  translate(text: string, language: Language): Token[] {
    return this.#translate(language === "ja" ? this.#spaced(text) : tokensOf(text), language);
  }

  #translate(tokens: readonly Token[], language: Language): Token[] {
    const glossary = this.#words.get(language) ?? [];
    const english: string[] = [];
    for (let index = 0; index < tokens.length;) {
      const entry = glossary.find(([words]) =>
        words.every((word, offset) => tokens[index + offset]?.text === word),
      );
      if (entry) english.push(entry[1]);
      else english.push(tokens[index]?.raw ?? "");
      index += entry ? entry[0].length : 1;
    }
    return tokenize(english.join(" "));
  }

  /** Japanese has no spaces, so known words are separated, longest first. */
  #spaced(text: string): Token[] {
    const words = (this.#words.get("ja") ?? []).map(([parts]) => parts.join(""));
    const pattern = new RegExp(
      `(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "$^"})`,
      "gu",
    );
    return tokensOf(
      simplify(text)
        .replace(pattern, " $1 ")
        .replace(/[。？、！]/g, " . "),
    );
  }
}

function glossariesOf(demos: readonly Demo[]) {
  const glossaries = new Map<Language, (readonly [string[], string])[]>();
  for (const { glossary = {} } of demos) {
    for (const [language, words] of Object.entries(glossary)) {
      const entries = glossaries.get(language as Language) ?? [];
      glossaries.set(language as Language, entries);
      for (const [foreign, english] of Object.entries(words)) {
        entries.push([tokensOf(foreign).map(({ text }) => text), english]);
      }
    }
  }
  for (const entries of glossaries.values()) {
    entries.sort(
      ([left], [right]) =>
        right.length - left.length || right.join("").length - left.join("").length,
    );
  }
  return glossaries;
}
