import type { Demo, DemoIntent, Offer } from "./define-demo";
import type { Entity } from "./entity";
import { DULL_STARTS } from "./dull-starts";
import { FUNCTION_WORDS } from "./function-words";
import type { Language } from "./language";
import { Glossaries } from "./glossaries";
import { Lexicon } from "./lexicon";
import { isElliptical } from "./filler";
import { readPieces, type Piece, type PieceReader } from "./pieces";
import {
  centroid,
  Similarity,
  stem,
  VectorIndex,
  type Vector,
  type WeightedWord,
} from "./similarity";
import { Speller } from "./spelling";
import { Synonyms } from "./synonyms";
import { isWord, tokenize, tokensOf, type Token } from "./text";
import type { Wish } from "./wish";

export interface Guess {
  intent: DemoIntent;
  /** Between 0 and 1. */
  score: number;
  /** The intent's examples have a place for everything that the wish names. */
  covers: boolean;
}

/** The weight of a word's synonym group, relative to the word itself. */
const GROUP_WEIGHT = 0.9;
/** The shares of an intent's best examples, its centroid and its domain words in its score. */
const SHARES = { best: 0.35, middle: 0.45, trade: 0.2 };
/** The weight of a recognized entity's words, relative to its kind. */
const RECOGNIZED_WEIGHT = 0.55;
const UNFILLED_FACTOR = 0.72;
/** Applied when a wish refers to something with “it” and none of an intent's examples does. */
const UNRELATED_FACTOR = 0.8;
/** Applied to an intent that bare values most likely continue. */
const CONTINUED_FACTOR = 1.5;
/** Applied when a wish contains words that none of the intent's examples has. */
const STRANGE_FACTOR = 0.7;

interface Trained {
  intent: DemoIntent;
  /** Stems of the words in its examples and its domain words, and their synonym groups. */
  vocabulary: ReadonlySet<string>;
  /** Indexes into the list of all vectors: the intent's examples, and its centroid in `middle`. */
  examples: readonly number[];
  middle: number;
  field: ReadonlySet<string>;
  masks: ReadonlySet<string>;
}

/** What the capabilities' demos teach the model, trained and ready for use. */
export class Brain {
  readonly lexicon: Lexicon;
  readonly offers: readonly Offer[];
  readonly #closest: readonly Pick<Demo, "closest" | "intents">[];
  /** Words that examples begin with. After a comma, such a word may begin another wish. */
  readonly starts: ReadonlySet<string>;
  readonly #similarity: Similarity;
  readonly #trained: Trained[];
  readonly #index: VectorIndex;
  readonly #speller: Speller;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #synonyms: Synonyms;
  readonly #reader: PieceReader;
  readonly #glossaries: Glossaries;

  constructor(demos: readonly Demo[], entities: readonly Entity[]) {
    const sources = demos.flatMap((demo) => demo.entities ?? []);
    const intents = demos.flatMap(({ intents: own = [], englishOnly = false }) =>
      own.map((intent) => (englishOnly ? { ...intent, englishOnly } : intent)),
    );
    this.lexicon = new Lexicon(entities, sources);
    this.offers = demos.flatMap((demo) => demo.offers ?? []);
    this.#closest = demos;
    this.#reader = {
      lexicon: this.lexicon,
      rankings: sources.flatMap(({ kind, rankings = [] }) =>
        rankings.map((ranking) => ({ ranking, kind })),
      ),
    };
    this.#synonyms = new Synonyms(demos.flatMap((demo) => demo.synonyms ?? []));
    const plain = intents.map((intent) => intent.examples.map(exampleTokens));
    const examples = plain.map((texts) => texts.map((tokens) => this.#exampleWords(tokens)));
    const firsts = plain
      .flat()
      .map((tokens) => readPieces(tokens, this.#reader)[0])
      .map((piece) => (piece?.type === "word" ? (piece.tokens[0]?.text ?? "") : ""));
    this.starts = new Set(firsts.filter((word) => /^[a-z]/.test(word) && !DULL_STARTS.has(word)));
    this.#similarity = new Similarity(examples.flat());
    const vectors: Vector[] = [];
    this.#trained = intents.map((intent, index) => {
      const texts = examples[index] ?? [];
      const own = texts.map((words) => this.#similarity.vector(words));
      const first = vectors.length;
      vectors.push(...own, centroid(own));
      return {
        intent,
        vocabulary: new Set(
          [
            ...texts.flat().map(({ text }) => text),
            ...tokensOf(intent.words ?? "").flatMap(({ text }) => [
              text,
              ...this.#synonyms.groupsOf([text]),
            ]),
          ].map(stem),
        ),
        examples: own.map((_, place) => first + place),
        middle: first + own.length,
        field: new Set(tokensOf(intent.words ?? "").map(({ text }) => stem(text))),
        masks: new Set(texts.flat().flatMap(({ text }) => (text.startsWith("{") ? [text] : []))),
      };
    });
    this.#index = new VectorIndex(vectors);
    const said = plain.flat(2).map(({ text }) => text);
    const trade = [
      ...this.lexicon.words(),
      ...intents.flatMap(({ words = "" }) => words.split(" ")),
    ];
    this.#speller = new Speller(said, trade);
    this.#vocabulary = new Set([...said, ...trade, ...FUNCTION_WORDS].map(stem));
    this.#glossaries = new Glossaries(demos);
  }

  /** Tokens in English with corrected spelling. */
  tokens(text: string, language: Language): Token[] {
    if (language === "en") return tokenize(text).map((token) => this.#speller.correct(token));
    return this.#glossaries.translate(text, language);
  }

  /** What finds the closest replies, except that of the intent's own capability. */
  closestBesides(intent?: DemoIntent): NonNullable<Demo["closest"]>[] {
    return this.#closest.flatMap(({ closest, intents = [] }) =>
      closest && !intents.some(({ name }) => name === intent?.name) ? [closest] : [],
    );
  }

  reader(): PieceReader {
    return this.#reader;
  }

  /** The words of a wish that are in no example, name or domain word. */
  strangeWords({ pieces }: Wish): string[] {
    return pieces.flatMap(({ type, tokens }) =>
      type === "word" ? tokens.map(({ text }) => text).filter((text) => this.#isStrange(text)) : [],
    );
  }

  #isStrange(word: string): boolean {
    return /^\p{L}{2,}$/u.test(word) && !this.#vocabulary.has(stem(word));
  }

  /**
   * The share of a wish's telling words that an intent's examples and domain words know, weighted
   * by how much each word tells; 1 if it has none.
   */
  familiarity(intent: DemoIntent, wish: Wish): number {
    const known = this.#trained.find((trained) => trained.intent === intent)?.vocabulary;
    const words = wish.pieces.flatMap(({ type, tokens }) =>
      type === "word" ? tokens.map(({ text }) => text).filter(isTelling) : [],
    );
    let familiar = 0;
    let total = 0;
    for (const word of words) {
      const weight = this.#similarity.weight(stem(word));
      const isKnown = [word, ...this.#synonyms.groupsOf([word])].some((each) =>
        known?.has(stem(each)),
      );
      total += weight;
      if (isKnown) familiar += weight;
    }
    return total === 0 ? 1 : familiar / total;
  }

  /** The possible meanings of a wish, best first. */
  guesses(wish: Wish): Guess[] {
    const wordless = wish.pieces.every(
      ({ type, tokens }) => type !== "word" || !tokens.some(isWord),
    );
    const all = this.#wordsIn(wish.pieces, wish);
    const words = wordless ? all.filter(({ text }) => text.startsWith("{")) : all;
    const alike = this.#index.compare(this.#similarity.vector(words));
    const masks = wish.pieces.flatMap((piece) => {
      if (piece.type === "money") return ["{money}"];
      return piece.type === "entity" ? [`{${piece.entities[0]?.kind}}`] : [];
    });
    const referred = wish.pieces.some(({ type }) => type === "reference")
      ? wish.discourse.recent[0]
      : undefined;
    const bare = isElliptical(wish.pieces);
    const weightOf = (list: readonly WeightedWord[]) =>
      list.reduce((sum, { text, weight }) => sum + weight * this.#similarity.weight(stem(text)), 0);
    const total = weightOf(words) || 1;
    return this.#trained
      .map(({ intent, examples, middle, field, masks: known }) => {
        let best = 0;
        let next = 0;
        for (const place of examples) {
          const score = alike[place] ?? 0;
          if (score > best) [best, next] = [score, best];
          else if (score > next) next = score;
        }
        const trade = weightOf(words.filter(({ text }) => field.has(stem(text)))) / total;
        const score =
          (SHARES.best * (best + Math.max(next, best * 0.7))) / 2 +
          SHARES.middle * (alike[middle] ?? 0) +
          SHARES.trade * Math.min(trade * 2, 1) +
          (best > 0.999 ? 0.3 : 0);
        const fits = masks.every((mask) => known.has(mask));
        const covers = fits && (wish.numbers.length === 0 || known.has("{number}"));
        const isRelated = !referred || known.has("{it}") || known.has(`{${referred.kind}}`);
        const continued = bare && intent.continues !== undefined && wish.follows(intent.continues);
        const isBare =
          bare && !wish.mood.question && intent.bare?.every((kind) => wish.named(kind).length > 0);
        const factors = [
          fits ? 1 : STRANGE_FACTOR,
          isFilled(intent, wish) ? 1 : UNFILLED_FACTOR,
          isRelated ? 1 : UNRELATED_FACTOR,
          continued || isBare ? CONTINUED_FACTOR : 1,
        ];
        return { intent, score: factors.reduce((left, right) => left * right, score), covers };
      })
      .sort((left, right) => right.score - left.score);
  }

  #exampleWords(tokens: readonly Token[]): WeightedWord[] {
    return this.#wordsIn(readPieces(tokens, this.#reader), null);
  }

  #wordsIn(pieces: readonly Piece[], wish: Wish | null): WeightedWord[] {
    const words = pieces.flatMap((piece) => this.#wordsOf(piece, wish));
    const groups = this.#synonyms.groupsOf(words.map(({ text }) => text));
    return [...words, ...groups.map((text) => ({ text, weight: GROUP_WEIGHT }))];
  }

  /**
   * A recognized piece contributes its kind as a mask. One that has several names also contributes
   * its words.
   */
  #wordsOf(piece: Piece, wish: Wish | null): WeightedWord[] {
    const words = piece.tokens.filter(isWord).map(({ text }) => ({ text, weight: 1 }));
    const mask = (kind: string) => ({ text: `{${kind}}`, weight: 1 });
    switch (piece.type) {
      case "word":
        return words;
      case "entity": {
        const [entity] = piece.entities;
        if (!entity) return words;
        if (this.lexicon.byId(entity.id)) return [mask(entity.kind)];
        return [
          mask(entity.kind),
          ...words.map(({ text }) => ({ text, weight: RECOGNIZED_WEIGHT })),
        ];
      }
      case "money":
      case "number":
        return [mask(piece.type)];
      default: {
        const entity = wish?.discourse.recent[0];
        return entity ? [mask(entity.kind), { ...mask("it"), weight: 0.5 }] : [mask("it")];
      }
    }
  }
}

function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !FUNCTION_WORDS.includes(word);
}

function exampleTokens(example: string): Token[] {
  return example
    .split(/(\{[a-z-]+\})/)
    .flatMap((part) =>
      part.startsWith("{") ? [{ text: part, raw: part }] : tokenize(part).filter(isWord),
    );
}

export function isFilled({ needs = [], acts = false }: DemoIntent, wish: Wish): boolean {
  return needs.every((kinds) =>
    [kinds]
      .flat()
      .some((kind) =>
        kind === "number"
          ? wish.numbers.length > 0
          : kind === "money"
            ? wish.money.max !== null || wish.money.min !== null
            : wish.of(kind).length > 0 ||
              (!acts && wish.discourse.focus?.kind === kind) ||
              wish.unclear(kind).length > 0 ||
              wish.excluded(kind).length > 0,
      ),
  );
}
