import { isOneLetterOff, searchTerms, stemmedWords, synonymsOf } from "./search-words";

/** A text that can be found, with what a hit in it counts for. */
export interface SearchField {
  text: string;
  weight: number;
}

export interface Ranked<Entry> {
  entry: Entry;
  score: number;
}

const SYNONYM_FACTOR = 0.7;
const PREFIX_FACTOR = 0.5;
const TYPO_FACTOR = 0.3;
const PREFIX_LENGTH = 3;
const TYPO_LENGTH = 5;
/** A hit this far below the best one is noise beside it. */
const RELEVANT_SHARE = 0.3;

/**
 * Orders entries by how well they answer the words, best first, and leaves out those that don't.
 * Entries that answer equally well keep their order.
 */
export function rankEntries<Entry>(
  entries: readonly Entry[],
  text: string,
  fieldsOf: (entry: Entry) => readonly SearchField[],
): Ranked<Entry>[] {
  const terms = searchTerms(text);
  if (terms.length === 0) return entries.map((entry) => ({ entry, score: 0 }));
  const ranked = entries
    .map((entry) => ({ entry, score: scoreFields(terms, fieldsOf(entry)) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * RELEVANT_SHARE);
}

function scoreFields(terms: readonly string[], fields: readonly SearchField[]): number {
  const indexed = fields.map(({ text, weight }) => ({ words: stemmedWords(text), weight }));
  const scores = terms.map((term) =>
    Math.max(0, ...indexed.map(({ words, weight }) => weight * closeness(term, words))),
  );
  const matched = scores.filter((score) => score > 0).length;
  const total = scores.reduce((sum, score) => sum + score, 0);
  return total * (matched / terms.length);
}

function closeness(term: string, words: readonly string[]): number {
  if (words.includes(term)) return 1;
  if (synonymsOf(term).some((synonym) => words.includes(synonym))) return SYNONYM_FACTOR;
  if (term.length >= PREFIX_LENGTH && words.some((word) => word.startsWith(term))) {
    return PREFIX_FACTOR;
  }
  if (term.length >= TYPO_LENGTH && words.some((word) => isOneLetterOff(term, word))) {
    return TYPO_FACTOR;
  }
  return 0;
}
