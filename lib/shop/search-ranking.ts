import MiniSearch from "minisearch";
import { adjacentSwaps, searchTerms, stemmedWords, synonymsOf } from "./search-words";

interface RankOptions<Entry> {
  /** The score of a match in each field. */
  weights: readonly number[];
  /** An entry's fields, in the order of the weights. */
  textsOf: (entry: Entry) => readonly string[];
  accepts?: (entry: Entry) => boolean;
}

/** The rest of a longer query is ignored. */
const MAX_QUERY_LENGTH = 300;
const MAX_INDEXES = 16;
const SYNONYM_FACTOR = 0.7;
const PREFIX_FACTOR = 0.5;
const TYPO_FACTOR = 0.3;
const PREFIX_LENGTH = 3;
const SWAP_LENGTH = 4;
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
 * Sorts the accepted entries by how well they match the words, best first, and omits those that
 * don't match. Entries that match equally well keep their order, as all do if there are no words.
 * Tolerates a wrong letter, two swapped letters and unfinished words.
 */
export function rankEntries<Entry>(
  entries: readonly Entry[],
  query: string,
  { weights, textsOf, accepts = () => true }: RankOptions<Entry>,
): Entry[] {
  const asked = searchTerms(query.slice(0, MAX_QUERY_LENGTH));
  if (asked.length === 0) return entries.filter(accepts);
  const index = indexOf(entries.map(textsOf));
  const scoresByTerm = asked.map((term) => scoreTerm(term, index, weights));
  const ranked = entries
    .map((entry, at) => ({ entry, scores: scoresByTerm.flatMap((scores) => scores.get(at) ?? []) }))
    .filter(({ entry, scores }) => scores.length > 0 && accepts(entry))
    .map(({ entry, scores }) => ({
      entry,
      score: scores.reduce((sum, score) => sum + score, 0) * (scores.length / asked.length),
    }))
    .sort((left, right) => right.score - left.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * RELEVANT_SHARE).map(({ entry }) => entry);
}

/** The score of the term's best match in each entry, by the entry's index. */
function scoreTerm(term: string, { texts, words }: TextIndex, weights: readonly number[]) {
  const synonyms = synonymsOf(term);
  const isUnknown = !words.has(term);
  const swaps = isUnknown && term.length >= SWAP_LENGTH ? adjacentSwaps(term) : [];
  const results = texts.search([term, ...synonyms, ...swaps].join(" "), {
    tokenize: (terms) => terms.split(" "),
    prefix: (word) => word === term && term.length >= PREFIX_LENGTH,
    fuzzy: (word) => word === term && isUnknown && term.length >= TYPO_LENGTH && 1,
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
  const texts = new MiniSearch({ fields: Object.keys(entries[0] ?? []), tokenize: stemmedWords });
  texts.addAll(entries.map((fields, id) => ({ ...fields, id })));
  const index = { texts, words: new Set(entries.flat().flatMap(stemmedWords)) };
  if (indexes.size === MAX_INDEXES) indexes.clear();
  indexes.set(key, index);
  return index;
}
