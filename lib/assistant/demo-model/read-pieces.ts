import { isMeasured, readDecimal, readMoney, readNumber } from "./amounts";
import { markExceptions } from "./exceptions";
import type { Lexicon } from "./lexicon";
import type { Piece } from "./pieces";
import { readOrdinal, readRank, readReference } from "./references";
import type { Token } from "./text";

/** Parses tokens from left to right; the longest name wins. */
export function readPieces(tokens: readonly Token[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length;) {
    const piece = readPiece(tokens, index, lexicon);
    pieces.push(piece);
    index += piece.tokens.length;
  }
  return markExceptions(pieces, lexicon);
}

function readPiece(tokens: readonly Token[], index: number, lexicon: Lexicon): Piece {
  return (
    readMoney(tokens, index) ??
    readDecimal(tokens, index) ??
    readEntity(tokens, index, lexicon) ??
    readOrdinal(tokens, index) ??
    readRank(tokens, index, lexicon) ??
    readReference(tokens, index) ??
    readNumber(tokens, index) ?? { type: "word", tokens: tokens.slice(index, index + 1) }
  );
}

function readEntity(tokens: readonly Token[], index: number, lexicon: Lexicon): Piece | null {
  const match = lexicon.match(tokens, index);
  if (!match) return null;
  const { entities, length } = match;
  // “40 liters” is no size 40.
  if (length === 1 && isMeasured(tokens, index)) return null;
  return { type: "entity", entities, tokens: tokens.slice(index, index + length) };
}
