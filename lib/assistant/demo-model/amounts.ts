import { isMonth } from "./dates";
import type { Piece, PieceOf } from "./pieces";
import { matchTokens, textBefore, textFrom } from "./match-tokens";
import { SMALL_NUMBERS } from "./number-words";
import { MINUS, type Token } from "./text";

/** A smaller number after “under” may be a size. */
const MIN_BARE_PRICE = 15;
/** A smaller number after “I have” may be a size. */
const MIN_BARE_BUDGET = 60;

/** “Between 40 and 50 liters”: the unit of the second number is that of the first. */
const RANGE_END = /^(?:and|to|or|-) \d+ /;
const UNIT =
  /^(?:l|liters?|cm|mm|m|kg|g|grams?|people|persons?|nights?|days?|seasons?|lumens?|degrees|hours|%|x|of|km|pairs?|working|years)(?= |$)/;
const MONEY =
  /^([€$£] )?(\d+)((?: [.,٫] \d{3})*)(?: [.,٫] (\d{2}))?( (?:[€$£]|euros?|eur|dollars?|usd|bucks|quid))?(?= |$)/;
const DECIMAL = /^(\d{1,3}) [.,٫] (\d)(?= |$)/;
const MULTIPLE = /^(?:(\d{1,4})(?: (?:x|times))?|x ?(\d{1,3})|(\d{1,3})x)(?= |$)/;

const MAX_AFTER = /^(?:max|maximum|tops|budget|or less)(?= |$)/;
const MAX_BEFORE =
  /\b(?:not|no|never|nothing|none) (?:over|above|like)$|\b(?:not|no|never) .*\bmore than$|\bbetween .*\band$/;
const BOUNDS = {
  max: /^(?:under|below|max|maximum|within|budget|cheaper|less|upto|up|most|spend|spending|beneath|limit)$/,
  min: /^(?:over|above|more|least|minimum|min|from|between)$/,
  about: /^(?:about|around|roughly|approximately|like)$/,
};

const COUNTS: readonly [words: RegExp, value: number][] = [
  [/^half a dozen(?= |$)/, 6],
  [/^dozen(?= |$)/, 12],
  [/^a couple(?= |$)/, 2],
  [/^(?:a pair|another)(?= |$)/, 1],
];

/** Reads “€120”, “1,200 euros”, “44,90 €” or “120” after words such as “under”. */
export function readMoney(tokens: readonly Token[], index: number): PieceOf<"money"> | null {
  const match = matchTokens(tokens, index, MONEY);
  if (!match) return null;
  const [sign, whole, thousands = "", fraction = "", currency] = match.groups;
  const amount = Number(`${whole}${thousands.replace(/\D/g, "")}.${fraction}`);
  const before = textBefore(tokens, index);
  const bound = boundOf(before, match.after);
  const isBudget = /\b(?:got|have|spend|pay|has)$/.test(before) && amount >= MIN_BARE_BUDGET;
  const isYear = /^(?:19|20)\d\d$/.test(whole ?? "") && /\b(?:from|since|in)$/.test(before);
  const isPrice = isBudget || (bound !== null && amount >= MIN_BARE_PRICE && !isYear);
  if (!sign && !currency && !(isPrice && !UNIT.test(match.after.replace(RANGE_END, ""))))
    return null;
  return { type: "money", amount, bound, tokens: match.tokens };
}
function boundOf(before: string, after: string): PieceOf<"money">["bound"] {
  if (MAX_AFTER.test(after) || MAX_BEFORE.test(before)) return "max";
  for (const word of before.split(" ").slice(-2).reverse()) {
    if (BOUNDS.max.test(word)) return "max";
    if (BOUNDS.min.test(word)) return "min";
    if (BOUNDS.about.test(word)) return "about";
  }
  return null;
}

/** Reads a decimal such as “42.5”, but no measure such as “1.5 l”. */
export function readDecimal(tokens: readonly Token[], index: number): Piece | null {
  const match = matchTokens(tokens, index, DECIMAL);
  if (!match || UNIT.test(match.after)) return null;
  const [whole, fraction] = match.groups;
  return { type: "number", value: Number(`${whole}.${fraction}`), tokens: match.tokens };
}

/** Whether a number is followed by a unit of measure. */
export function isMeasured(tokens: readonly Token[], index: number): boolean {
  const after = textFrom(tokens, index + 1).replace(RANGE_END, "");
  return (
    /^\d+$/.test(tokens[index]?.text ?? "") &&
    /^(?:liters?|litres?|cm|kg|g|grams?|lumens?|degrees|hours)\b/.test(after)
  );
}

export function readNumber(tokens: readonly Token[], index: number): Piece | null {
  if (isMonth(tokens[index - 1]?.text) || isMonth(tokens[index + 1]?.text)) return null;
  const multiple = matchTokens(tokens, index, MULTIPLE);
  if (multiple) {
    const value = Number(multiple.groups.find((group) => group !== undefined));
    const isNegative = tokens[index - 1]?.raw === MINUS;
    return { type: "number", value: isNegative ? -value : value, tokens: multiple.tokens };
  }
  for (const [words, value] of COUNTS) {
    const count = matchTokens(tokens, index, words);
    if (count) return { type: "number", value, tokens: count.tokens };
  }
  const value = SMALL_NUMBERS.indexOf(tokens[index]?.text ?? "");
  if (value < 0 || (value === 1 && !isCount(tokens, index))) return null;
  return { type: "number", value, tokens: tokens.slice(index, index + 1) };
}

/** “One” may also be a pronoun, as in “the red one”. */
function isCount(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? "";
  const after = tokens[index + 1]?.text ?? "";
  return (
    index === 0 ||
    /^(?:add|remove|only|just|actually|to|take|make|need|want|get|buy|minus|plus|put|and|be|have)$/.test(
      before,
    ) ||
    /^(?:more|piece|less)$/.test(after) ||
    UNIT.test(after)
  );
}
