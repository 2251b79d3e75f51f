import type { Entity, Ranking } from "./entity";
import type { Lexicon } from "./lexicon";
import { FILLER } from "./function-words";
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
  /** “The other one” of two. */
  | { type: "other" }
);
export type PieceOf<Type extends Piece["type"]> = Extract<Piece, { type: Type }>;

/** “It”, “the second one” or “the cheaper one”. */
export function isReference({ type }: Piece): boolean {
  return type === "ordinal" || type === "rank" || type === "reference" || type === "other";
}

/** Whether the piece names or refers to an entity in the lexicon. */
export function isThing(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.type === "entity") return piece.entities.some(({ id }) => lexicon.byId(id));
  return isReference(piece);
}

export function isFiller({ type, tokens }: Piece): boolean {
  return type === "word" && tokens.every(({ text }) => FILLER.has(text));
}

/** Only values, names and filler: not a complete wish, but a change to the previous one. */
export function isElliptical(pieces: readonly Piece[]): boolean {
  return (
    pieces.some(({ type }) => type !== "word") &&
    pieces.every((piece) => piece.type !== "word" || isFiller(piece))
  );
}
