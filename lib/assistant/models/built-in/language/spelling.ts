import { isColorWord } from "./colors";
import { gearVocabulary, isForeignGearWord } from "./gear-words";

const OTHER_WORDS =
  "waterproof lightweight insulated winter cheaper cheapest compare delivery shipping returns " +
  "color order orders basket checkout remove recommend";

/** Words of their own, whatever they are one letter away from. */
const MEANT_AS_TYPED = new Set(
  (
    "boost brain cats clamp coast flight grain heat heats light night park plant plants post posts removed scandal sell sells " +
    "slight spot spots stack sticky stock stocks train trains trial trials"
  ).split(" "),
);
const SHORTEST = 4;

/**
 * Puts right words of four letters and more that are one slip away from a word of the shop: a letter
 * too few, too many, or two the wrong way round. `known` are words to leave alone or to mean.
 */
export function correctSpelling(raw: string, known: readonly string[] = []): string {
  const vocabulary = new Set([...gearVocabulary, ...OTHER_WORDS.split(" "), ...known]);
  return raw.replace(/[\p{L}]+/gu, (typed) => {
    const word = typed.toLowerCase();
    if (word.length < SHORTEST || isLeftAlone(word, vocabulary)) return typed;
    const meant = [...vocabulary].filter((candidate) => isOneSlipAway(word, candidate));
    return meant.length > 0 ? likeliest(word, meant) : typed;
  });
}

function isLeftAlone(word: string, vocabulary: ReadonlySet<string>): boolean {
  const plain = [word, `${word}s`, word.replace(/s$/, ""), word.replace(/es$/, "")];
  return (
    MEANT_AS_TYPED.has(word) ||
    isColorWord(word) ||
    isForeignGearWord(word) ||
    plain.some((form) => vocabulary.has(form))
  );
}

function isOneSlipAway(typed: string, word: string): boolean {
  if (typed === `${word}${word.at(-1)}`) return true;
  if (word.length < SHORTEST || typed[0] !== word[0]) return false;
  if (typed.length === word.length) return isSwapped(typed, word);
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  return long.length - short.length === 1 && isShortByOne(short, long);
}

function isShortByOne(short: string, long: string): boolean {
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

function isSwapped(left: string, right: string): boolean {
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  if (at < 0) return false;
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}

/** A forgotten letter is likelier than a wrong one, and the word keeps its ending. */
function likeliest(typed: string, meant: readonly string[]): string {
  const ordered = [...meant].sort(
    (left, right) =>
      Number(right.at(-1) === typed.at(-1)) - Number(left.at(-1) === typed.at(-1)) ||
      right.length - left.length,
  );
  return ordered[0] ?? typed;
}
