import { FUNCTION_WORDS } from "./function-words";
import type { Piece } from "./pieces";

/** Words that add nothing to an answer. */
const FILLER = new Set(
  "please the a an in size sized i will take would like want need my is one it for me then go with say make that be color color of them these those this to am fine definitely version mine i'd usually wear prefer thanks think let us and pick choose mean meant , . ! ? just have ones guess actually sorry wait".split(
    " ",
  ),
);

/** Filler, or a word that any sentence can contain. */
export function isFillerWord(text: string): boolean {
  return FILLER.has(text) || FUNCTION_WORDS.includes(text);
}

export function isFiller(piece: Piece): boolean {
  return piece.tokens.every(({ text }) => FILLER.has(text));
}

/** Only values, names and filler: not a complete wish, but a change to the previous one. */
export function isElliptical(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => piece.type !== "word") &&
    pieces.every((piece) => piece.type !== "word" || isFiller(piece))
  );
}
