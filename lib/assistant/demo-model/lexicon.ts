import type { Entity, EntitySource, Ranking } from "./entity";
import { FUNCTION_WORDS } from "./function-words";
import { singular, tokensOf, type Token } from "./text";

interface Phrase {
  words: string[];
  entities: Entity[];
  /** The name is also an everyday word, so it only counts as a name when capitalized. */
  isProper: boolean;
}

export interface LexiconMatch {
  /** More than one if the words match several entities. */
  entities: Entity[];
  length: number;
}

/** Finds entities by their names. */
export class Lexicon {
  readonly entities: readonly Entity[];
  readonly kinds: readonly string[];
  readonly rankings: readonly { ranking: Ranking; kind: string }[];
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #patterns: { kind: string; pattern: RegExp }[];
  readonly #byId = new Map<string, Entity>();
  readonly #answering: ReadonlySet<string>;

  constructor(entities: readonly Entity[], sources: readonly EntitySource[]) {
    this.entities = entities;
    this.kinds = [...new Set(entities.map(({ kind }) => kind))];
    this.rankings = sources.flatMap(({ kind, rankings = [] }) =>
      rankings.map((ranking) => ({ ranking, kind })),
    );
    const referable = new Set(sources.flatMap((source) => (source.referable ? [source.kind] : [])));
    this.#answering = new Set(sources.flatMap((source) => (source.answers ? [source.kind] : [])));
    for (const entity of entities) {
      if (referable.has(entity.kind)) this.#byId.set(entity.id, entity);
      for (const words of new Set([entity.name, ...(entity.words ?? [])])) this.#add(words, entity);
      for (const word of entity.properNames ?? []) this.#add(word, entity, true);
    }
    for (const phrases of this.#byFirstWord.values()) {
      phrases.sort((left, right) => right.words.length - left.words.length);
    }
    this.#patterns = sources.flatMap(({ kind, pattern }) => (pattern ? [{ kind, pattern }] : []));
  }

  /** The longest name that begins at a token, if any. */
  match(tokens: readonly Token[], start: number): LexiconMatch | undefined {
    const first = tokens[start];
    if (!first) return undefined;
    const phrase = this.#byFirstWord
      .get(singular(first.text))
      ?.find(
        ({ words, isProper }) =>
          words.every((word, index) => singular(tokens[start + index]?.text ?? "") === word) &&
          (!isProper || isProperName(tokens, start, words.length)),
      );
    if (!phrase) return this.#matchPattern(tokens, start);
    const { words, entities } = phrase;
    if (isLoneLetter(words) && !isNamedLetter(tokens, start)) return undefined;
    return { entities, length: words.length };
  }

  /** The entity with this id, if it can be referred to. */
  byId(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** True for entities that can answer a question, such as a size. */
  isAnswer({ kind }: Entity): boolean {
    return this.#answering.has(kind);
  }

  /** Every word of every name. */
  words(): string[] {
    return [...this.#byFirstWord.values()].flatMap((phrases) =>
      phrases.flatMap(({ words }) => words),
    );
  }

  #add(name: string, entity: Entity, isProper = false): void {
    const words = tokensOf(name).map(({ text }) => singular(text));
    const [first] = words;
    if (first === undefined) return;
    const phrases = this.#byFirstWord.get(first) ?? [];
    this.#byFirstWord.set(first, phrases);
    const same = phrases.find((phrase) => phrase.words.join(" ") === words.join(" "));
    if (!same) phrases.push({ words, entities: [entity], isProper });
    // If several kinds share a name, the source registered first gets it.
    else if (same.entities.every((each) => each.kind === entity.kind && each !== entity))
      same.entities.push(entity);
  }

  #matchPattern(tokens: readonly Token[], start: number): LexiconMatch | undefined {
    const joined = tokens.slice(start, start + 3).map(({ raw }) => raw);
    for (const { kind, pattern } of this.#patterns) {
      for (let length = joined.length; length > 0; length -= 1) {
        const match = pattern.exec(joined.slice(0, length).join(""));
        if (match?.index !== 0 || match[0].length !== joined.slice(0, length).join("").length) {
          continue;
        }
        const id = match[0].toUpperCase();
        return { entities: [{ kind, id, name: id }], length };
      }
    }
    return undefined;
  }
}

const BEFORE_NAME = /^(?:the|or|vs|versus|and|compare|than|between|is|are|does|,)$/;

/**
 * “The drift”, “pilot vs kettledrum”: an everyday word is a name if it is capitalized, or if it stands
 * where a name does and no noun follows it.
 */
function isProperName(tokens: readonly Token[], start: number, length: number): boolean {
  const { raw = "", text = "" } = tokens[start] ?? {};
  const before = tokens[start - 1]?.text ?? "";
  if (start > 0 && raw !== text && !/^[.!?:-]$/.test(before)) return true;
  const after = tokens[start + length]?.text ?? "";
  const isPlural = singular(text) !== text;
  const ends = isPlural || !/^\p{L}/u.test(after) || FUNCTION_WORDS.includes(after);
  // “He stands around in the cold”
  if (before === "the") return ends && !/^(?:in|into)$/.test(tokens[start - 2]?.text ?? "");
  if (/^(?:or|vs|versus)$/.test(after)) return true;
  return BEFORE_NAME.test(before) && ends && tokens.some(({ text: word }) => COMPARING.has(word));
}

const COMPARING = new Set(
  "or vs versus compare compared than between difference better".split(" "),
);

function isLoneLetter(words: readonly string[]): boolean {
  return words.length === 1 && words[0]?.length === 1 && /[a-z]/.test(words[0]);
}

/** “M” is a name if it is capitalized or stands apart; “m” and “a” are ambiguous. */
function isNamedLetter(tokens: readonly Token[], start: number): boolean {
  const { raw = "", text = "" } = tokens[start] ?? {};
  const before = tokens[start - 1]?.text;
  return (
    (raw !== text && start > 0) ||
    (raw !== text && (tokens.length < 4 || /^(?:then|please|,)$/.test(tokens[1]?.text ?? ""))) ||
    ["size", "in", "sized"].includes(before ?? "") ||
    tokens.filter(({ text: word }) => word !== "please" && word !== ".").length === 1
  );
}
