import { singular } from "./text";

const GRAM_LENGTHS = [3, 4];
const SHARES = { words: 0.7, pairs: 0.1, grams: 0.2 };

/** The weight of a word that no example contains. */
const UNKNOWN_WEIGHT = 1;

/** A text's features and their weights, scaled to length 1. */
type Vector = ReadonlyMap<string, number>;

/** A word of a text, or a placeholder in braces for a recognized entity, with its weight. */
export interface WeightedWord {
  text: string;
  weight: number;
}

/** How similar a text is to the two best texts of a group, and to their average; from 0 to 1. */
export interface Likeness {
  best: number;
  second: number;
  average: number;
}

/** Compares a text with groups of texts, using TF-IDF over words, word pairs and parts of words. */
export class Similarity {
  readonly #documents = new Map<string, number>();
  readonly #count: number;
  /** The places of each group's texts and, at its end, of their average. */
  readonly #groups: number[][] = [];
  readonly #byFeature = new Map<string, [place: number, weight: number][]>();

  constructor(groups: readonly (readonly (readonly WeightedWord[])[])[]) {
    const texts = groups.flat();
    this.#count = texts.length;
    for (const words of texts) {
      const features = [...wordFeatures(words), ...pairFeatures(words), ...gramFeatures(words)];
      for (const feature of new Set(features.map(({ text }) => text))) {
        this.#documents.set(feature, (this.#documents.get(feature) ?? 0) + 1);
      }
    }
    let place = 0;
    for (const group of groups) {
      const vectors = group.map((words) => this.#vector(words));
      this.#groups.push(
        [...vectors, centroid(vectors)].map((vector) => this.#store(vector, place++)),
      );
    }
  }

  /** How similar a text is to each group. */
  compare(words: readonly WeightedWord[]): Likeness[] {
    const similarities: number[] = [];
    for (const [feature, weight] of this.#vector(words)) {
      for (const [place, other] of this.#byFeature.get(feature) ?? [])
        similarities[place] = (similarities[place] ?? 0) + weight * other;
    }
    return this.#groups.map((places) => {
      const values = places.map((place) => similarities[place] ?? 0);
      const average = values.pop() ?? 0;
      const [best = 0, second = 0] = values.sort((left, right) => right - left);
      return { best, second, average };
    });
  }

  /** The weight of a feature; rare features weigh the most. */
  weight(feature: string): number {
    const documents = this.#documents.get(feature);
    if (documents === undefined) return feature.startsWith("~") ? 0 : UNKNOWN_WEIGHT;
    return Math.log((this.#count + 1) / (documents + 1)) + 0.5;
  }

  #vector(words: readonly WeightedWord[]): Vector {
    const vector = new Map<string, number>();
    this.#fill(vector, wordFeatures(words), SHARES.words);
    this.#fill(vector, pairFeatures(words), SHARES.pairs);
    this.#fill(vector, gramFeatures(words), SHARES.grams);
    return normalized(vector);
  }

  #store(vector: Vector, place: number): number {
    for (const [feature, weight] of vector) {
      const places = this.#byFeature.get(feature) ?? [];
      this.#byFeature.set(feature, places);
      places.push([place, weight]);
    }
    return place;
  }

  #fill(vector: Map<string, number>, features: readonly WeightedWord[], share: number): void {
    const weights = new Map<string, number>();
    for (const { text, weight } of features) {
      weights.set(text, Math.max(weights.get(text) ?? 0, weight * this.weight(text)));
    }
    const length = Math.hypot(...weights.values()) || 1;
    for (const [text, weight] of weights) vector.set(text, (weight / length) * Math.sqrt(share));
  }
}

function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [feature, weight] of vector) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  }
  // Dampened so that features of many examples don't drown out those of a few.
  for (const [feature, weight] of sum) sum.set(feature, Math.sqrt(weight));
  return normalized(sum);
}

function normalized(vector: Map<string, number>): Vector {
  const length = Math.hypot(...vector.values()) || 1;
  for (const [feature, weight] of vector) vector.set(feature, weight / length);
  return vector;
}

function wordFeatures(words: readonly WeightedWord[]): WeightedWord[] {
  return words.map(({ text, weight }) => ({ text: stem(text), weight }));
}

function pairFeatures(words: readonly WeightedWord[]): WeightedWord[] {
  const whole = words.filter(({ text, weight }) => weight >= 1 && !text.startsWith("="));
  return whole.slice(1).map(({ text }, index) => ({
    text: `${stem(whole[index]?.text ?? "")} ${stem(text)}`,
    weight: 1,
  }));
}

/** Parts of words, with markers for a word's start and end; placeholders have none. */
function gramFeatures(words: readonly WeightedWord[]): WeightedWord[] {
  return words
    .filter(({ text }) => /^\p{L}/u.test(text))
    .flatMap(({ text, weight }) =>
      GRAM_LENGTHS.flatMap((length) => {
        const edged = `^${text}$`;
        const count = Math.max(edged.length - length + 1, 0);
        return Array.from({ length: count }, (_, start) => ({
          text: `~${edged.slice(start, start + length)}`,
          weight,
        }));
      }),
    );
}

/** Roughly reduces the forms of a word to one. */
export function stem(word: string): string {
  if (!/^\p{L}/u.test(word)) return word;
  const root = singular(word).replace(/(?<=[a-z]{3})(?:ing|ed|ly)$/, "");
  return root.length > 3 ? root.replace(/(?:e|(?<=(.))\1)$/, "") : root;
}
