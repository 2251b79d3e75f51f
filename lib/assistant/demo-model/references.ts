import { isMonth } from "./dates";
import type { Lexicon } from "./lexicon";
import { matchTokens, textBefore, textFrom } from "./match-tokens";
import { SMALL_NUMBERS } from "./number-words";
import type { Piece } from "./pieces";
import type { Token } from "./text";

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const ORDINAL = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)|(?:#|number|no|nr|option) (\\d{1,2})|(${ORDINALS.join("|")}|last))(?: ones?)?(?= |$)`,
);
/** “The first two” are several, and “last week” is a time. */
const NOT_AN_ORDINAL = /^(?:\S+ (?:two|three|2|3)|last (?:week|month|year|night|time))(?= |$)/;
/** “The 24th of December”. */
const isDay = (tokens: readonly Token[], index: number): boolean =>
  [-1, 1, 2].some((distance) => isMonth(tokens[index + distance]?.text));

const SEVERAL =
  /^(?:(?:all|both) of (?:them|these|those|it)|(?:all|first) (?:two|three|four|2|3|4)|both|them|these|those|they)(?= |$)/;
/** “That” before a noun or a clause is no reference. */
const ONE =
  /^(?:its?|(?:this|that) ones?|(?:this|that)(?=$| [^\p{L}]| (?:in|to|from|into|and|is|be|for|with|too|please|out|off|up|come|warm|waterproof|fit|have|work|cost|weigh|again)(?: |$)))(?= |$)/u;

/** Of two things, the one that was not talked about last. */
const OTHER = /^the other(?: one|(?=$| [^\p{L}]))(?= |$)/u;

function isVerb(tokens: readonly Token[], index: number): boolean {
  return (
    index > 0 && !/^(?:the|my|your|that|very|and|or|not|but|,)$/.test(tokens[index - 1]?.text ?? "")
  );
}

/** Reads “the second one”, “#2” or “the last”. */
export function readOrdinal(tokens: readonly Token[], index: number): Piece | null {
  if (matchTokens(tokens, index, NOT_AN_ORDINAL) || isDay(tokens, index)) return null;
  // “How long does it last?”
  if (tokens[index]?.text === "last" && isVerb(tokens, index)) return null;
  const match = matchTokens(tokens, index, ORDINAL);
  if (!match) return null;
  const [suffixed, numbered, word = ""] = match.groups;
  const place = Number(suffixed ?? numbered ?? ORDINALS.indexOf(word) + 1);
  return { type: "ordinal", index: place - 1, tokens: match.tokens };
}

/** Reads “the cheaper one”. Followed by a noun, it is a wish rather than a reference. */
export function readRank(
  tokens: readonly Token[],
  index: number,
  { rankings }: Lexicon,
): Piece | null {
  const hasArticle = tokens[index - 1]?.text === "the";
  const text = `${textFrom(tokens, index)} `;
  for (const { ranking, kind } of rankings) {
    const words = ranking.words.find((each) => text.startsWith(`${each} `));
    if (words === undefined) continue;
    const after = text.slice(words.length + 1);
    const isOne = /^ones? /.test(after);
    if (!isOne && !after.startsWith("of ") && !(hasArticle && !/^[a-z]/.test(after))) continue;
    const length = words.split(" ").length + (isOne ? 1 : 0);
    return { type: "rank", ranking, kind, tokens: tokens.slice(index, index + length) };
  }
  return null;
}

/** Reads “it”, “that one”, “both” or “all of them”. */
export function readReference(tokens: readonly Token[], index: number): Piece | null {
  const other = matchTokens(tokens, index, OTHER);
  if (other) return { type: "other", tokens: other.tokens };
  const several = matchTokens(tokens, index, SEVERAL);
  if (several) {
    // “Three of those” are three of one thing.
    const [count = "", of] = textBefore(tokens, index).split(" ").slice(-2);
    const isCounted = of === "of" && (/\d/.test(count) || SMALL_NUMBERS.includes(count));
    return { type: "reference", plural: !isCounted, tokens: several.tokens };
  }
  // “One that is not red”
  if (/^(?:ones?|(?:any|some|every)thing)$/.test(tokens[index - 1]?.text ?? "")) return null;
  const one = matchTokens(tokens, index, ONE);
  return one && { type: "reference", plural: false, tokens: one.tokens };
}
