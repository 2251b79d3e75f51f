import type { Demo, DemoIntent, Offer } from "./define-demo";
import type { Entity } from "./entity";
import { FUNCTION_WORDS } from "./function-words";
import type { Language } from "./language";
import { Glossaries } from "./glossaries";
import { Lexicon } from "./lexicon";
import { isElliptical } from "./filler";
import { isFilled } from "./is-filled";
import type { Piece, PieceReader } from "./pieces";
import { readPieces } from "./read-pieces";
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
const SYNONYM_WEIGHT = 0.9;
/** The weight of a recognized entity's words, relative to its kind. */
const ENTITY_WORD_WEIGHT = 0.55;

/** What an intent's score consists of. */
const SCORE_WEIGHTS = { bestExamples: 0.35, centroid: 0.45, domainWords: 0.2 };

/** What an intent's score is multiplied by. */
const FACTORS = {
  /** None of its examples has a place for something that the wish names. */
  unexpectedEntity: 0.7,
  /** The wish doesn't name or refer to what the intent needs. */
  unfilled: 0.72,
  /** The wish refers to something with “it” and none of the intent's examples does. */
  unexpectedReference: 0.8,
  /** The wish is bare values, which most likely continue this intent. */
  continued: 1.5,
};

/** Words that any kind of sentence can begin with. */
const COMMON_FIRST_WORDS = new Set(
  "a an the in for of with my it they them and not only under any some i to at on size this that both all no yes me you his her nothing none no never two three four five one another".split(
    " ",
  ),
);

/** An intent with what its examples taught; `examples` and `centroid` are places in the index. */
interface TrainedIntent {
  intent: DemoIntent;
  examples: readonly number[];
  centroid: number;
  domainWords: ReadonlySet<string>;
  /** The placeholders in its examples, such as `{product}`. */
  slots: ReadonlySet<string>;
}

/** A wish in the terms in which intents are compared. */
interface WishFeatures {
  wish: Wish;
  words: readonly WeightedWord[];
  /** The similarity to each vector of the index. */
  similarities: Float64Array;
  /** The placeholders for what the wish names. */
  slots: readonly string[];
  /** What “it” refers to, if the wish contains a reference. */
  referent: Entity | undefined;
}

/** What the capabilities' demos teach the model, trained and ready for use. */
export class Brain {
  readonly lexicon: Lexicon;
  readonly offers: readonly Offer[];
  readonly closest: readonly NonNullable<Demo["closest"]>[];
  /** Words that examples begin with. After a comma, such a word may begin another wish. */
  readonly starts: ReadonlySet<string>;
  readonly #similarity: Similarity;
  readonly #trained: TrainedIntent[];
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
    this.closest = demos.flatMap(({ closest }) => closest ?? []);
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
    this.starts = new Set(
      firsts.filter((word) => /^[a-z]/.test(word) && !COMMON_FIRST_WORDS.has(word)),
    );
    this.#similarity = new Similarity(examples.flat());
    const vectors: Vector[] = [];
    this.#trained = intents.map((intent, index) => {
      const texts = examples[index] ?? [];
      const own = texts.map((words) => this.#similarity.vector(words));
      const first = vectors.length;
      vectors.push(...own, centroid(own));
      return {
        intent,
        examples: own.map((_, place) => first + place),
        centroid: first + own.length,
        domainWords: new Set(tokensOf(intent.words ?? "").map(({ text }) => stem(text))),
        slots: new Set(texts.flat().flatMap(({ text }) => (text.startsWith("{") ? [text] : []))),
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

  reader(): PieceReader {
    return this.#reader;
  }

  /** The words of a wish that are in no example, name or domain word. */
  unknownWords({ pieces }: Wish): string[] {
    return pieces.flatMap(({ type, tokens }) =>
      type === "word" ? tokens.map(({ text }) => text).filter((text) => this.#isUnknown(text)) : [],
    );
  }

  #isUnknown(word: string): boolean {
    return /^\p{L}{2,}$/u.test(word) && !this.#vocabulary.has(stem(word));
  }

  /** The possible meanings of a wish, best first. */
  guesses(wish: Wish): Guess[] {
    const features = this.#featuresOf(wish);
    return this.#trained
      .map((trained) => this.#guess(trained, features))
      .sort((left, right) => right.score - left.score);
  }

  #featuresOf(wish: Wish): WishFeatures {
    const hasWords = wish.pieces.some(({ type, tokens }) => type === "word" && tokens.some(isWord));
    const all = this.#wordsIn(wish.pieces, wish);
    // The names alone say little about the intent; their kinds say more.
    const words = hasWords ? all : all.filter(({ text }) => text.startsWith("{"));
    const hasReference = wish.pieces.some(({ type }) => type === "reference");
    return {
      wish,
      words,
      similarities: this.#index.compare(this.#similarity.vector(words)),
      slots: wish.pieces.flatMap((piece) => {
        if (piece.type === "money") return ["{money}"];
        return piece.type === "entity" ? [`{${piece.entities[0]?.kind}}`] : [];
      }),
      referent: hasReference ? wish.discourse.recent[0] : undefined,
    };
  }

  #guess(trained: TrainedIntent, features: WishFeatures): Guess {
    const { intent, slots } = trained;
    const { wish, referent } = features;
    const expectsEntities = features.slots.every((slot) => slots.has(slot));
    const expectsReference = !referent || slots.has("{it}") || slots.has(`{${referent.kind}}`);
    const isContinued =
      intent.continues !== undefined && wish.follows(intent.continues) && isElliptical(wish.pieces);
    let score = this.#similarityTo(trained, features);
    if (!expectsEntities) score *= FACTORS.unexpectedEntity;
    if (!isFilled(intent, wish)) score *= FACTORS.unfilled;
    if (!expectsReference) score *= FACTORS.unexpectedReference;
    if (isContinued) score *= FACTORS.continued;
    const covers = expectsEntities && (wish.numbers.length === 0 || slots.has("{number}"));
    return { intent, score, covers };
  }

  /** Between 0 and 1: how much a wish resembles the intent's examples and uses its domain words. */
  #similarityTo(
    { examples, centroid: place, domainWords }: TrainedIntent,
    { similarities, words }: WishFeatures,
  ): number {
    const [best = 0, second = 0] = examples
      .map((example) => similarities[example] ?? 0)
      .sort((left, right) => right - left);
    const known = words.filter(({ text }) => domainWords.has(stem(text)));
    const share = this.#weightOf(known) / (this.#weightOf(words) || 1);
    return (
      (SCORE_WEIGHTS.bestExamples * (best + Math.max(second, best * 0.7))) / 2 +
      SCORE_WEIGHTS.centroid * (similarities[place] ?? 0) +
      SCORE_WEIGHTS.domainWords * Math.min(share * 2, 1)
    );
  }

  /** How much the words tell, summed. */
  #weightOf(words: readonly WeightedWord[]): number {
    return words.reduce(
      (sum, { text, weight }) => sum + weight * this.#similarity.weight(stem(text)),
      0,
    );
  }

  #exampleWords(tokens: readonly Token[]): WeightedWord[] {
    return this.#wordsIn(readPieces(tokens, this.#reader), null);
  }

  #wordsIn(pieces: readonly Piece[], wish: Wish | null): WeightedWord[] {
    const words = pieces.flatMap((piece) => this.#wordsOf(piece, wish));
    const groups = this.#synonyms.groupsOf(words.map(({ text }) => text));
    return [...words, ...groups.map((text) => ({ text, weight: SYNONYM_WEIGHT }))];
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
          ...words.map(({ text }) => ({ text, weight: ENTITY_WORD_WEIGHT })),
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

function exampleTokens(example: string): Token[] {
  return example
    .split(/(\{[a-z-]+\})/)
    .flatMap((part) =>
      part.startsWith("{") ? [{ text: part, raw: part }] : tokenize(part).filter(isWord),
    );
}
