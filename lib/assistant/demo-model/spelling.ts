import { editDistance } from "@/lib/edit-distance";
import type { Token } from "./text";
import { singular } from "./text";

const MIN_LENGTH = 4;
const LONG_WORD_LENGTH = 8;

/** Words that are one typo away from a domain word but are correct. */
const CORRECT_WORDS = new Set(
  "flat boats boat train trains coast cost chat that than then them they there these those three where were well will what when which while with post past paid part park like line live long love made mail make many mean meat more maxDistance much must name near need next nice only open over page pair plan play rate read real rest ride road room same save seat sell send ship side sign some soon sort stay step stop such sure take talk tall team tell term test text thank think this time tour town tree trip true turn type used user very view wait walk wall want warm wash wear week went wind wish word work year your".split(
    " ",
  ),
);

const VERBS = ["need", "want", "show", "find", "give"];

/** Corrects words that are one typo away from a single known word; leaves others unchanged. */
export class Speller {
  readonly #known: ReadonlySet<string>;
  readonly #targets: readonly string[];

  /** Takes correctly spelled words, and the domain words that misspellings are corrected to. */
  constructor(known: Iterable<string>, domainWords: Iterable<string>) {
    this.#targets = [...new Set(domainWords)].filter((word) => /^[a-z]{4,}$/.test(word));
    this.#known = new Set([...known, ...this.#targets]);
  }

  correct(token: Token): Token {
    const isName = token.text.length < MIN_LENGTH && token.raw !== token.text;
    const text = isName ? token.text : this.#corrected(token.text);
    return text === token.text ? token : { text, raw: text };
  }

  #corrected(word: string): string {
    if (!/^[a-z]+$/.test(word)) return word;
    if (word.length < MIN_LENGTH) return this.#known.has(word) ? word : verbFor(word);
    if (this.#known.has(word) || this.#known.has(singular(word)) || CORRECT_WORDS.has(word))
      return word;
    return this.#nearest(word) ?? this.#nearest(singular(word)) ?? verbFor(word);
  }

  #nearest(word: string): string | null {
    const maxDistance = word.length > LONG_WORD_LENGTH ? 2 : 1;
    let best: { word: string | null; distance: number } = { word: null, distance: maxDistance + 1 };
    for (const known of this.#targets) {
      if (Math.abs(known.length - word.length) > maxDistance) continue;
      if (known[0] !== word[0] && known[1] !== word[0]) continue;
      // In a short word, a different letter usually makes a different word.
      if (
        word.length < LONG_WORD_LENGTH - 1 &&
        known.length === word.length &&
        !isSwap(word, known)
      )
        continue;
      const distance = editDistance(word, known);
      if (distance < best.distance) best = { word: known, distance };
    }
    return best.word;
  }
}

/** The verb of a request that a letter was left out of, or two letters swapped in. */
function verbFor(word: string): string {
  if (word.length < 3) return word;
  const isOff = (verb: string) =>
    editDistance(word, verb) === 1 && (verb.length === word.length + 1 || isSwap(word, verb));
  return VERBS.find(isOff) ?? word;
}

function isSwap(left: string, right: string): boolean {
  return [...left].sort().join("") === [...right].sort().join("");
}
