import type { Entity, Ranking } from "./entity";
import type { Lexicon } from "./lexicon";
import type { Token } from "./text";

/** A part of a message with its own meaning. */
export type Piece = { tokens: readonly Token[]; excluded?: boolean } & (
  | { type: "word" }
  | { type: "entity"; entities: readonly Entity[] }
  | { type: "money"; amount: number; bound: "min" | "max" | "about" | null }
  | { type: "number"; value: number }
  /** Zero-based; −1 is the last one. */
  | { type: "ordinal"; index: number }
  | { type: "rank"; ranking: Ranking; kind: string }
  /** “It” or “them”. */
  | { type: "reference"; plural: boolean }
);
export type PieceOf<Type extends Piece["type"]> = Extract<Piece, { type: Type }>;

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const CURRENCY = new Set(["€", "$", "£"]);
const CURRENCY_WORDS = new Set("€ $ £ euro euros eur dollar dollars usd bucks quid".split(" "));
const UPPER =
  "under below max maximum within budget cheaper less upto up most spend spending beneath limit";
const BOUNDS = new Map<string, "min" | "max" | "about">([
  ...UPPER.split(" ").map((word) => [word, "max"] as const),
  ...["over", "above", "more", "least", "minimum", "min", "from", "between"].map(
    (word) => [word, "min"] as const,
  ),
  ...["about", "around", "roughly", "approximately"].map((word) => [word, "about"] as const),
]);
const SMALLEST_BARE_PRICE = 15;
/** “I have 150”: a smaller number may be a size. */
const SMALLEST_OWNED = 60;
const UNITS = new Set(
  "l liter liter liters liters cm mm m kg g gram grams people person persons nights night days day season seasons lumens lumen degrees hours % x of km pairs pair working years".split(
    " ",
  ),
);

export interface PieceReader {
  lexicon: Lexicon;
  rankings: readonly { ranking: Ranking; kind: string }[];
}

/** Parses tokens from left to right; the longest name wins. */
export function readPieces(tokens: readonly Token[], reader: PieceReader): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length;) {
    const piece = readPiece(tokens, index, reader);
    pieces.push(piece);
    index += piece.tokens.length;
  }
  return markExceptions(pieces, reader);
}

function readPiece(tokens: readonly Token[], index: number, reader: PieceReader): Piece {
  const amount = readMoney(tokens, index) ?? readDecimal(tokens, index);
  if (amount) return amount;
  const match = reader.lexicon.match(tokens, index);
  if (match) {
    const { entities, length } = match;
    return { type: "entity", entities, tokens: tokens.slice(index, index + length) };
  }
  return (
    readOrdinal(tokens, index) ??
    readRank(tokens, index, reader) ??
    readReference(tokens, index) ??
    readNumber(tokens, index) ?? { type: "word", tokens: tokens.slice(index, index + 1) }
  );
}

function readMoney(tokens: readonly Token[], index: number): Piece | null {
  const at = (offset: number) => tokens[index + offset]?.text ?? "";
  const signed = CURRENCY.has(at(0));
  const start = signed ? 1 : 0;
  if (!/^\d+$/.test(at(start))) return null;
  let length = start + 1;
  let digits = at(start);
  if (/^[.,]$/.test(at(length)) && /^\d{2,3}$/.test(at(length + 1))) {
    digits += (at(length + 1).length === 3 ? "" : ".") + at(length + 1);
    length += 2;
  }
  const named = CURRENCY_WORDS.has(at(length));
  if (named) length += 1;
  const amount = Number(digits);
  const before = [at(-1), at(-2), at(-3)].filter((word) => !["€", "is", "a", "of"].includes(word));
  const negated = tokens.slice(Math.max(index - 8, 0), index).some(isNegation);
  let bound = before.slice(0, 2).flatMap((word) => BOUNDS.get(word) ?? [])[0] ?? null;
  if (negated && at(-1) === "than" && at(-2) === "more") bound = "max";
  if (["max", "maximum", "tops", "budget"].includes(at(length))) bound = "max";
  if (at(length) === "or" && at(length + 1) === "less") bound = "max";
  if (at(-1) === "and" && tokens.slice(Math.max(index - 5, 0), index).some(isBetween))
    bound = "max";
  const owned = /^(?:got|have|spend|pay|has)$/.test(at(-1)) && amount >= SMALLEST_OWNED;
  const bare =
    (owned || (bound !== null && amount >= SMALLEST_BARE_PRICE)) && !UNITS.has(at(length));
  if (!signed && !named && !bare) return null;
  return { type: "money", amount, bound, tokens: tokens.slice(index, index + length) };
}

/** Reads a decimal such as “42.5”. */
function readDecimal(tokens: readonly Token[], index: number): Piece | null {
  const [whole, point, part] = tokens.slice(index, index + 3).map(({ text }) => text);
  if (!/^\d{1,3}$/.test(whole ?? "") || !/^[.,]$/.test(point ?? "") || !/^\d$/.test(part ?? ""))
    return null;
  if (/^\p{L}/u.test(tokens[index + 3]?.text ?? "") && UNITS.has(tokens[index + 3]?.text ?? ""))
    return null;
  return {
    type: "number",
    value: Number(`${whole}.${part}`),
    tokens: tokens.slice(index, index + 3),
  };
}

function isNegation({ text }: Token): boolean {
  return text === "not" || text === "no" || text === "never";
}

function isBetween({ text }: Token): boolean {
  return text === "between";
}

function readOrdinal(tokens: readonly Token[], index: number): Piece | null {
  const text = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  const numeric = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text)?.[1];
  const sign = text === "#" || ["number", "no", "nr", "option"].includes(text);
  const place =
    numeric !== undefined
      ? Number(numeric) - 1
      : sign && /^\d{1,2}$/.test(next)
        ? Number(next) - 1
        : ORDINALS.indexOf(text);
  const isLast = text === "last" && !/^(?:week|month|year|night|time)$/.test(next);
  if (place < 0 && !isLast) return null;
  if (next === "two" || next === "2" || next === "three" || next === "3") return null;
  const length = 1 + (sign ? 1 : 0) + (!sign && (next === "one" || next === "ones") ? 1 : 0);
  return {
    type: "ordinal",
    index: isLast ? -1 : place,
    tokens: tokens.slice(index, index + length),
  };
}

/** “The cheaper one”. Followed by a noun, it is a wish rather than a reference. */
function readRank(
  tokens: readonly Token[],
  index: number,
  { rankings }: PieceReader,
): Piece | null {
  for (const { ranking, kind } of rankings) {
    for (const words of ranking.words.map((phrase) => phrase.split(" "))) {
      if (!words.every((word, offset) => tokens[index + offset]?.text === word)) continue;
      const after = tokens[index + words.length]?.text ?? "";
      const article = tokens[index - 1]?.text ?? "";
      const isOne = after === "one" || after === "ones";
      const alone = isOne || (article === "the" && !/^[a-z]/.test(after)) || after === "of";
      if (!alone) continue;
      const length = words.length + (isOne ? 1 : 0);
      return { type: "rank", ranking, kind, tokens: tokens.slice(index, index + length) };
    }
  }
  return null;
}

function readReference(tokens: readonly Token[], index: number): Piece | null {
  const text = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  const one = next === "one" || next === "ones";
  const make = (plural: boolean, length: number): Piece => ({
    type: "reference",
    plural,
    tokens: tokens.slice(index, index + length),
  });
  if (text === "it" || text === "its") return make(false, 1);
  if (text === "this" || text === "that") {
    const before = tokens[index - 1]?.text ?? "";
    const ends =
      !/^\p{L}/u.test(next) ||
      /^(?:in|to|from|into|and|is|be|for|with|too|please|out|off|up|come|warm|waterproof|fit|have|work|cost|weigh|again)$/.test(
        next,
      );
    const isVerb = /^(?:so|know|think|say|says|sure|hope|mean)$/.test(before);
    return one ? make(false, 2) : ends && !isVerb ? make(false, 1) : null;
  }
  if (text === "them" || text === "both" || text === "these" || text === "those") {
    if (text === "both" && next === "of") return make(true, Math.min(3, tokens.length - index));
    return make(true, 1);
  }
  if (text === "they") return make(true, 1);
  if (text === "first" && /^(?:two|three|2|3)$/.test(next)) return make(true, 2);
  if (
    text === "all" &&
    next === "of" &&
    /^(?:them|these|those|it)$/.test(tokens[index + 2]?.text ?? "")
  ) {
    return make(true, 3);
  }
  if (/^(?:all|the first)$/.test(text) && /^(?:two|three|four|2|3|4)$/.test(next))
    return make(true, 2);
  return null;
}

function readNumber(tokens: readonly Token[], index: number): Piece | null {
  const text = tokens[index]?.text ?? "";
  const previous = tokens[index - 1]?.text ?? "";
  const next = tokens[index + 1]?.text ?? "";
  const make = (value: number, length: number): Piece => ({
    type: "number",
    value,
    tokens: tokens.slice(index, index + length),
  });
  if (text === "half" && next === "a" && tokens[index + 2]?.text === "dozen") return make(6, 3);
  if (text === "dozen") return make(12, 1);
  if (/^\d{1,4}$/.test(text)) return make(Number(text), next === "x" || next === "times" ? 2 : 1);
  const multiple = /^(?:x(\d{1,3})|(\d{1,3})x)$/.exec(text);
  if (multiple) return make(Number(multiple[1] ?? multiple[2]), 1);
  if (text === "x" && /^\d{1,3}$/.test(next)) return make(Number(next), 2);
  if (text === "a" && (next === "couple" || next === "pair"))
    return make(next === "pair" ? 1 : 2, 2);
  if (text === "another") return make(1, 1);
  if (text === "one") {
    const counts =
      index === 0 ||
      /^(?:add|remove|only|just|to|take|make|need|want|get|buy|need|minus|plus|put|and|be|have)$/.test(
        previous,
      ) ||
      /^(?:of|more|pair|piece|x|less)$/.test(next) ||
      UNITS.has(next);
    return counts ? make(1, 1) : null;
  }
  const value = NUMBERS.indexOf(text);
  return value >= 0 ? make(value, 1) : null;
}

const EXCEPTION = /^(?:except|excluding|besides|minus|without)$/;

/** “Boots that are not made of leather”: the words between “not” and what it denies. */
const DENIED_REACH = 4;

/**
 * Marks everything after “except”, “all but” and “not” as excluded, up to the end of the clause.
 */
function markExceptions(pieces: readonly Piece[], { lexicon }: PieceReader): Piece[] {
  let excluding = false;
  let denied = 0;
  const isPlain = ({ entities }: PieceOf<"entity">) =>
    entities.every((entity) => !lexicon.byId(entity.id) && !lexicon.isAnswer(entity)) &&
    !/^(?:is|are|does|do|why|will|can)$/.test(pieces[0]?.tokens[0]?.text ?? "");
  return pieces.map((piece, index) => {
    const text = piece.tokens[0]?.text ?? "";
    const before = pieces[index - 1]?.tokens.at(-1)?.text ?? "";
    if (piece.type === "word") {
      if (EXCEPTION.test(text)) excluding = true;
      else if (text === "of" && before === "instead") excluding = true;
      else if (text === "nothing" || text === "none" || (text === "no" && index > 0))
        excluding = true;
      else if (text === "but" && /^(?:all|everything|anything)$/.test(before)) excluding = true;
      else if (text === "apart" || (text === "than" && before === "other")) excluding = true;
      else if (
        text === "not" &&
        /^(?:that|which|who)$/.test(pieces[index - 2]?.tokens[0]?.text ?? "")
      )
        excluding = true;
      else if (
        text === "not" &&
        !/^(?:do|does|did|should|would|could|can|is|are|will|why)$/.test(before)
      )
        excluding = true;
      else if (text === "keep" || text === "leave") excluding = true;
      else if (/^[.;!?,]$|^(?:but|in|size)$/.test(text)) excluding = false;
      if (text === "not" && index > 1) denied = DENIED_REACH;
      else denied -= 1;
      return piece;
    }
    // “I don't wear leather, vegan only” wants what is vegan.
    if (before === "," && pieces[index + 1]?.tokens[0]?.text === "only") {
      excluding = false;
      denied = 0;
    }
    if (denied > 0 && piece.type === "entity" && isPlain(piece))
      return { ...piece, excluded: true };
    const isAmount = piece.type === "money" || piece.type === "number";
    return excluding && !isAmount ? { ...piece, excluded: true } : piece;
  });
}

/** Whether the piece names or refers to an entity in the lexicon. */
export function isThing(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.type === "entity") return piece.entities.some(({ id }) => lexicon.byId(id));
  return piece.type === "ordinal" || piece.type === "rank" || piece.type === "reference";
}
