import MiniSearch from "minisearch";
import { adjacentSwaps, stemmedWords, synonymsOf, wordForms, wordsByTerm } from "./search-words";

interface SearchedFields<Entry> {
  /** The score of a match in each field. */
  weights: readonly number[];
  /** An entry's fields, in the order of the weights. */
  textsOf: (entry: Entry) => readonly string[];
}

/** An entry that matches at least one term. */
interface Match<Entry> {
  entry: Entry;
  score: number;
  /** The terms that it matches. */
  matched: ReadonlySet<string>;
}

/** The rest of a longer query is ignored. */
const MAX_QUERY_LENGTH = 300;
const MAX_INDEXES = 16;
const SYNONYM_FACTOR = 0.7;
const PREFIX_FACTOR = 0.5;
const TYPO_FACTOR = 0.3;
const PREFIX_LENGTH = 3;
const SWAP_LENGTH = 4;
/** Of the word as typed, because a short stem can be that of a long word. */
const TYPO_LENGTH = 5;
/** Matches below this share of the best score are considered irrelevant. */
const RELEVANT_SHARE = 0.3;

interface TextIndex {
  texts: MiniSearch;
  words: ReadonlySet<string>;
}

/** Indexes by the texts they contain, so that a changed catalog gets a new index. */
const indexes = new Map<string, TextIndex>();

/**
 * Sorts entries by how well they match the words, best first, and omits those that don't match.
 * Entries that match equally well keep their order, as all do if there are no words. Tolerates a
 * wrong letter, two swapped letters and unfinished words.
 */
export function rankEntries<Entry>(
  entries: readonly Entry[],
  query: string,
  fields: SearchedFields<Entry>,
): Entry[] {
  const terms = queryTerms(query);
  if (terms.size === 0) return [...entries];
  return relevantMatches(matchEntries(entries, terms, fields)).map(({ entry }) => entry);
}

/** The terms that are searched for, and the words they stand for. */
export function queryTerms(query: string): ReadonlyMap<string, string> {
  return wordsByTerm(query.slice(0, MAX_QUERY_LENGTH));
}

/** The entries that match any of the terms, best first. */
export function matchEntries<Entry>(
  entries: readonly Entry[],
  terms: ReadonlyMap<string, string>,
  { weights, textsOf }: SearchedFields<Entry>,
): Match<Entry>[] {
  const index = indexOf(entries.map(textsOf));
  const scoresByTerm = [...terms].map(([term, word]) => ({
    term,
    scores: scoreTerm(term, word, index, weights),
  }));
  return entries
    .map((entry, at) => {
      const hits = scoresByTerm.filter(({ scores }) => scores.has(at));
      const sum = hits.reduce((total, { scores }) => total + (scores.get(at) ?? 0), 0);
      return {
        entry,
        score: sum * (hits.length / terms.size),
        matched: new Set(hits.map(({ term }) => term)),
      };
    })
    .filter(({ matched }) => matched.size > 0)
    .sort((left, right) => right.score - left.score);
}

/** Omits the matches that are far worse than the best one, which comes first. */
export function relevantMatches<Entry>(matches: readonly Match<Entry>[]): Match<Entry>[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= best * RELEVANT_SHARE);
}

/** The score of the term's best match in each entry, by the entry's index. */
function scoreTerm(
  term: string,
  typed: string,
  { texts, words }: TextIndex,
  weights: readonly number[],
) {
  const synonyms = synonymsOf(term);
  const isUnknown = !words.has(term);
  const swaps = isUnknown && term.length >= SWAP_LENGTH ? adjacentSwaps(term) : [];
  const isTypo = isUnknown && typed.length >= TYPO_LENGTH;
  const results = texts.search([...new Set([term, typed, ...synonyms, ...swaps])].join(" "), {
    tokenize: (terms) => terms.split(" "),
    prefix: (word) => word === term && term.length >= PREFIX_LENGTH,
    fuzzy: (word) => (word === term || word === typed) && isTypo && 1,
  });
  const factorOf = (word: string) => {
    if (word === term) return 1;
    if (synonyms.includes(word)) return SYNONYM_FACTOR;
    return word.startsWith(term) ? PREFIX_FACTOR : TYPO_FACTOR;
  };
  return new Map<unknown, number>(
    results.map(({ id, match }) => {
      const hits = Object.entries(match).map(
        ([word, fields]) =>
          factorOf(word) * Math.max(...fields.map((field) => weights[Number(field)] ?? 0)),
      );
      return [id, Math.max(...hits)];
    }),
  );
}

function indexOf(entries: readonly (readonly string[])[]): TextIndex {
  const key = JSON.stringify(entries);
  const known = indexes.get(key);
  if (known) return known;
  const texts = new MiniSearch({ fields: Object.keys(entries[0] ?? []), tokenize: wordForms });
  texts.addAll(entries.map((fields, id) => ({ ...fields, id })));
  const index = { texts, words: new Set(entries.flat().flatMap(stemmedWords)) };
  if (indexes.size === MAX_INDEXES) indexes.clear();
  indexes.set(key, index);
  return index;
}
