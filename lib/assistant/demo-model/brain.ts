import type { Demo, DemoIntent } from "./define-demo";
import type { Entity } from "./entity";
import { firstWordsOf } from "./first-words";
import { FUNCTION_WORDS, isTelling } from "./function-words";
import { LANGUAGES, type Language } from "./language";
import { Glossaries } from "./glossaries";
import { Lexicon } from "./lexicon";
import { isElliptical, type Piece } from "./pieces";
import { questionPattern } from "./phrases";
import { readPieces } from "./read-pieces";
import { firstContentWord } from "./split-wishes";
import { Similarity, stem, type Likeness, type WeightedWord } from "./similarity";
import { Speller } from "./spelling";
import { Synonyms } from "./synonyms";
import { isWord, tokenize, tokensOf, type Token } from "./text";
import type { Wish } from "./wish";
import { wordsOfPiece } from "./words-of-piece";

export interface Guess {
  intent: DemoIntent;
  /** Between 0 and 1. */
  score: number;
  /** The intent's examples have a place for everything that the wish names. */
  covers: boolean;
}

/** The weight of a word's synonym group, relative to the word itself. */
const SYNONYM_WEIGHT = 0.9;
/** What an intent's score consists of. */
const SCORE_WEIGHTS = { bestExamples: 0.35, average: 0.45, domainWords: 0.2, sameWords: 0.3 };

/** What an intent's score is multiplied by. */
const FACTORS = {
  /** None of its examples has a place for something that the wish names. */
  unexpectedEntity: 0.7,
  /** The wish doesn't name or refer to what the intent needs. */
  unfilled: 0.72,
  /** The wish refers to something with “it” and none of the intent's examples does. */
  unexpectedReference: 0.8,
  /** The wish is a command, and the intent changes nothing. */
  command: 0.8,
  /** The wish is bare values, which most likely continue this intent or are all that it takes. */
  bareValues: 1.5,
};

/** An intent with what its examples taught. */
interface TrainedIntent {
  intent: DemoIntent;
  /** Stems of the words in its examples and its domain words, and their synonym groups. */
  vocabulary: ReadonlySet<string>;
  domainWords: ReadonlySet<string>;
  /** The placeholders in its examples, such as `{product}`. */
  slots: ReadonlySet<string>;
}

/** A wish in the terms in which intents are compared. */
interface WishFeatures {
  wish: Wish;
  words: readonly WeightedWord[];
  /** The placeholders for what the wish names. */
  slots: readonly string[];
  isCommand: boolean;
  /** What “it” refers to, if the wish contains a reference. */
  referent: Entity | undefined;
}

/** What the capabilities' demos teach the model, trained and ready for use. */
export class Brain {
  readonly lexicon: Lexicon;
  /** The questions of the demos in each language, and the wishes that “yes” then stands for. */
  readonly offers: readonly { pattern: RegExp; wish: string }[];
  readonly #closest: readonly Pick<Demo, "closest" | "intents">[];
  /** Words that examples begin with. After a comma, such a word may begin another wish. */
  readonly starts: ReadonlySet<string>;
  /** Words that begin a command, such as “add”. */
  readonly #commands: ReadonlySet<string>;
  readonly #similarity: Similarity;
  readonly #trained: TrainedIntent[];
  readonly #speller: Speller;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #synonyms = new Synonyms();
  readonly glossaries: Glossaries;

  constructor(demos: readonly Demo[], entities: readonly Entity[]) {
    const sources = demos.flatMap((demo) => demo.entities ?? []);
    const intents = demos.flatMap((demo) => demo.intents ?? []);
    this.lexicon = new Lexicon(entities, sources);
    const offers = demos.flatMap((demo) => demo.offers ?? []);
    this.offers = offers.flatMap(({ question, wish }) =>
      LANGUAGES.map((language) => ({ pattern: questionPattern(question(language)), wish })),
    );
    this.#closest = demos;
    const plain = intents.map((intent) => intent.examples.map(exampleTokens));
    const examples = plain.map((texts) => texts.map((tokens) => this.#exampleWords(tokens)));
    const { starts, commands } = firstWordsOf(intents, plain, this.lexicon);
    this.starts = starts;
    this.#commands = commands;
    this.#similarity = new Similarity(examples);
    this.#trained = intents.map((intent, index) => {
      const texts = examples[index] ?? [];
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
        domainWords: new Set(tokensOf(intent.words ?? "").map(({ text }) => stem(text))),
        slots: new Set(texts.flat().flatMap(({ text }) => (text.startsWith("{") ? [text] : []))),
      };
    });
    const said = plain.flat(2).map(({ text }) => text);
    const trade = [
      ...this.lexicon.words(),
      ...intents.flatMap(({ words = "" }) => words.split(" ")),
    ];
    this.#speller = new Speller(said, trade);
    const english = [...said, ...trade, ...FUNCTION_WORDS];
    this.#vocabulary = new Set(english.map(stem));
    this.glossaries = new Glossaries(demos, english);
  }

  /** Tokens in English with corrected spelling. */
  tokens(text: string, language: Language): Token[] {
    if (language === "en") return tokenize(text).map((token) => this.#speller.correct(token));
    return this.glossaries.translate(text, language);
  }

  /** The intents that these wishes stand for, without those of capabilities that aren't there. */
  intentsFor(wishes: readonly string[]): DemoIntent[] {
    return wishes.flatMap(
      (wish) => this.#trained.find(({ intent }) => intent.wish === wish)?.intent ?? [],
    );
  }

  /** What finds the closest replies, except that of the intent's own capability. */
  closestBesides(intent?: DemoIntent): NonNullable<Demo["closest"]>[] {
    return this.#closest.flatMap(({ closest, intents = [] }) =>
      closest && !intents.some(({ name }) => name === intent?.name) ? [closest] : [],
    );
  }

  /** Whether a message means one intent as a whole, however many sentences it has. */
  isOneWish(text: string): boolean {
    return this.#trained.some(({ intent }) => intent.whole?.test(text));
  }

  /** The words of a wish that are in no example, name or domain word. */
  unknownWords({ plainWords }: Wish): string[] {
    return plainWords.filter((word) => this.isUnknown(word));
  }

  /** Whether no example, name or domain word contains the word. */
  isUnknown(word: string): boolean {
    return /^\p{L}{2,}$/u.test(word) && !this.#vocabulary.has(stem(word));
  }

  /**
   * The share of a wish's telling words that an intent's examples and domain words know, weighted
   * by how much each word tells; 1 if it has none.
   */
  familiarity(intent: DemoIntent, wish: Wish): number {
    let familiar = 0;
    let total = 0;
    for (const word of wish.plainWords.filter(isTelling)) {
      const weight = this.#similarity.weight(stem(word));
      total += weight;
      if (this.knows(intent, word)) familiar += weight;
    }
    return total === 0 ? 1 : familiar / total;
  }

  /** Whether an intent's examples or domain words contain a word, or one that means the same. */
  knows(intent: DemoIntent, word: string): boolean {
    const known = this.#trained.find((trained) => trained.intent === intent)?.vocabulary;
    return [word, ...this.#synonyms.groupsOf([word])].some((each) => known?.has(stem(each)));
  }

  /** The possible meanings of a wish, best first. */
  guesses(wish: Wish): Guess[] {
    const features = this.#featuresOf(wish);
    const likenesses = this.#similarity.compare(features.words);
    return this.#trained
      .flatMap((trained, index) => {
        const likeness = likenesses[index];
        return likeness ? [this.#guess(trained, features, likeness)] : [];
      })
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
      slots: wish.pieces.flatMap((piece) => {
        if (piece.type === "money") return ["{money}"];
        return piece.type === "entity" ? [`{${piece.entities[0]?.kind}}`] : [];
      }),
      isCommand: this.#commands.has(
        firstContentWord(wish.pieces.flatMap(({ tokens }) => tokens))?.text ?? "",
      ),
      referent: hasReference ? wish.discourse.recent[0] : undefined,
    };
  }

  #guess(trained: TrainedIntent, features: WishFeatures, likeness: Likeness): Guess {
    const { intent, slots } = trained;
    const { wish, referent } = features;
    const expectsEntities = features.slots.every((slot) => slots.has(slot));
    const expectsReference = !referent || slots.has("{it}") || slots.has(`{${referent.kind}}`);
    const isContinued = intent.continues !== undefined && wish.follows(intent.continues);
    const isNamed =
      !wish.mood.question && intent.bare?.every((kind) => wish.named(kind).length > 0);
    let score = this.#resemblance(trained, features.words, likeness);
    if (!expectsEntities) score *= FACTORS.unexpectedEntity;
    if (!wish.fills(intent)) score *= FACTORS.unfilled;
    if (features.isCommand && !intent.acts) score *= FACTORS.command;
    if (!expectsReference) score *= FACTORS.unexpectedReference;
    if ((isContinued || isNamed) && isElliptical(wish.pieces)) score *= FACTORS.bareValues;
    const covers = expectsEntities && (wish.numbers.length === 0 || slots.has("{number}"));
    return { intent, score, covers };
  }

  /** How much a wish resembles the intent's examples and uses its domain words; above 1 if it is one. */
  #resemblance(
    { domainWords }: TrainedIntent,
    words: readonly WeightedWord[],
    { best, second, average }: Likeness,
  ): number {
    const known = words.filter(({ text }) => domainWords.has(stem(text)));
    const share = this.#weightOf(known) / (this.#weightOf(words) || 1);
    return (
      (SCORE_WEIGHTS.bestExamples * (best + Math.max(second, best * 0.7))) / 2 +
      SCORE_WEIGHTS.average * average +
      SCORE_WEIGHTS.domainWords * Math.min(share * 2, 1) +
      (best > 0.999 ? SCORE_WEIGHTS.sameWords : 0)
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
    return this.#wordsIn(readPieces(tokens, this.lexicon), null);
  }

  #wordsIn(pieces: readonly Piece[], wish: Wish | null): WeightedWord[] {
    const words = pieces.flatMap((piece) => wordsOfPiece(piece, wish, this.lexicon));
    const groups = this.#synonyms.groupsOf(words.map(({ text }) => text));
    return [...words, ...groups.map((text) => ({ text, weight: SYNONYM_WEIGHT }))];
  }
}

function exampleTokens(example: string): Token[] {
  return example
    .split(/(\{[a-z-]+\})/)
    .flatMap((part) =>
      part.startsWith("{") ? [{ text: part, raw: part }] : tokenize(part).filter(isWord),
    );
}
