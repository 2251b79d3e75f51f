import type { Piece, PieceOf, Wish } from "@/lib/assistant/demo-model";
import type { Product } from "@/lib/shop/product";
import { valuesAnywhere } from "./options";

const JOINT = /^(?:and|,|plus|:|&|then)$/;

/**
 * “The jacket in moss, one in M and one in L” as one wish for each size. What is said once, such as
 * the color, holds for each of them.
 */
export function onePerValue(product: Product, wish: Wish): Wish[] {
  const parts = splitAtJoints(wish.pieces);
  const options = product.options.map(({ name }) => valuesAnywhere(name, wish));
  const values = options.find((each) => wordsIn(parts.flat(), each).size > 1);
  if (!values) return [wish];
  const named = parts.filter((part) => wordsIn(part, values).size > 0);
  if (named.some((part) => wordsIn(part, values).size > 1)) return [wish];
  const [, ...later] = named;
  const isOther = (piece: Piece) => isOption(piece) && !isOneOf(piece, values);
  const shared = parts.flat().filter(isOther);
  const total = countIn(parts.flat(), values);
  const isTotal = total !== undefined && later.every((part) => countIn(part, values) === undefined);
  return named.map((part) => {
    const own = isTotal ? withCount(part, total / named.length, values) : part;
    const common = shared.length === 1 ? shared.filter((piece) => !own.includes(piece)) : [];
    return wish.withPieces([...own, ...common]);
  });
}

function splitAtJoints(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === "word" && JOINT.test(piece.tokens[0]?.text ?? "")) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function isOption(piece: Piece): boolean {
  return piece.type === "entity" && piece.entities[0]?.kind === "option" && !piece.excluded;
}

function isOneOf(piece: Piece, values: readonly string[]): boolean {
  return piece.type === "entity" && piece.entities.some(({ id }) => values.includes(id));
}

/** The words in a part that name one of the values. */
function wordsIn(part: readonly Piece[], values: readonly string[]): Set<string> {
  const named = part.filter((piece) => isOption(piece) && isOneOf(piece, values));
  return new Set(named.map(({ tokens }) => tokens.map(({ text }) => text).join(" ")));
}

/** The first number in a part that isn't one of the values. */
function countIn(part: readonly Piece[], values: readonly string[]): number | undefined {
  return part.flatMap((piece) => (isCount(piece, values) ? [piece.value] : []))[0];
}

function isCount(piece: Piece, values: readonly string[]): piece is PieceOf<"number"> {
  return piece.type === "number" && !values.includes(String(piece.value));
}

/** The part with its number replaced, or with a number if it has none. */
function withCount(part: readonly Piece[], value: number, values: readonly string[]): Piece[] {
  if (!Number.isInteger(value)) return [...part];
  const text = String(value);
  const count: Piece = { type: "number", value, tokens: [{ text, raw: text }] };
  return [count, ...part.filter((piece) => !isCount(piece, values))];
}
