import { readDecimal, readMoney, readNumber } from "./amounts";
import { markExceptions } from "./exceptions";
import type { Piece, PieceReader } from "./pieces";
import { readOrdinal, readRank, readReference } from "./references";
import type { Token } from "./text";

/** Parses tokens from left to right; the longest name wins. */
export function readPieces(tokens: readonly Token[], reader: PieceReader): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length;) {
    const piece = readPiece(tokens, index, reader);
    pieces.push(piece);
    index += piece.tokens.length;
  }
  return markExceptions(pieces, reader.lexicon);
}

function readPiece(tokens: readonly Token[], index: number, reader: PieceReader): Piece {
  return (
    readMoney(tokens, index) ??
    readDecimal(tokens, index) ??
    readEntity(tokens, index, reader) ??
    readOrdinal(tokens, index) ??
    readRank(tokens, index, reader) ??
    readReference(tokens, index) ??
    readNumber(tokens, index) ?? { type: "word", tokens: tokens.slice(index, index + 1) }
  );
}

function readEntity(
  tokens: readonly Token[],
  index: number,
  { lexicon }: PieceReader,
): Piece | null {
  const match = lexicon.match(tokens, index);
  if (!match) return null;
  const { entities, length } = match;
  return { type: "entity", entities, tokens: tokens.slice(index, index + length) };
}
