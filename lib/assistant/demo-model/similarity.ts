import { singular } from "./text";

const GRAM_LENGTHS = [3, 4];
const SHARES = { words: 0.7, pairs: 0.1, grams: 0.2 };

/** The weight of a word that no example contains. */
const UNKNOWN_WEIGHT = 1;

/** A text's features and their weights, scaled to length 1. */
export type Vector = ReadonlyMap<string, number>;

/** A word of a text, or a placeholder in braces for a recognized entity, with its weight. */
export interface WeightedWord {
  text: string;
  weight: number;
}

/** Measures how similar texts are, using TF-IDF over words, word pairs and parts of words. */
export class Similarity {
  readonly #documents = new Map<string, number>();
  readonly #count: number;

  /** Counts how many of the texts contain each feature. */
  constructor(texts: readonly (readonly WeightedWord[])[]) {
    this.#count = texts.length;
    for (const words of texts) {
      const features = [...wordFeatures(words), ...pairFeatures(words), ...gramFeatures(words)];
      for (const feature of new Set(features.map(({ text }) => text))) {
        this.#documents.set(feature, (this.#documents.get(feature) ?? 0) + 1);
      }
    }
  }

  vector(words: readonly WeightedWord[]): Vector {
    const vector = new Map<string, number>();
    this.#fill(vector, wordFeatures(words), SHARES.words);
    this.#fill(vector, pairFeatures(words), SHARES.pairs);
    this.#fill(vector, gramFeatures(words), SHARES.grams);
    return normalized(vector);
  }

  /** The weight of a feature; rare features weigh the most. */
  weight(feature: string): number {
    const documents = this.#documents.get(feature);
    if (documents === undefined) return feature.startsWith("~") ? 0 : UNKNOWN_WEIGHT;
    return Math.log((this.#count + 1) / (documents + 1)) + 0.5;
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

export function centroid(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [feature, weight] of vector) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  }
  // Dampened so that features of many examples don't drown out those of a few.
  for (const [feature, weight] of sum) sum.set(feature, Math.sqrt(weight));
  return normalized(sum);
}

/** Compares a text with many others at once. */
export class VectorIndex {
  readonly #byFeature = new Map<string, [place: number, weight: number][]>();
  readonly #count: number;

  constructor(vectors: readonly Vector[]) {
    this.#count = vectors.length;
    vectors.forEach((vector, place) => {
      for (const [feature, weight] of vector) {
        const places = this.#byFeature.get(feature) ?? [];
        if (places.length === 0) this.#byFeature.set(feature, places);
        places.push([place, weight]);
      }
    });
  }

  /** The cosine similarity to each text, from 0 to 1, by the text's index. */
  compare(vector: Vector): Float64Array {
    const sums = new Float64Array(this.#count);
    for (const [feature, weight] of vector) {
      for (const [place, other] of this.#byFeature.get(feature) ?? []) {
        sums[place] = (sums[place] ?? 0) + weight * other;
      }
    }
    return sums;
  }
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
