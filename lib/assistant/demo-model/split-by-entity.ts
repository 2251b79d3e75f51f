import { isThing, type Piece } from "./pieces";
import { readWish, type Reader, type Reading } from "./readings";
import type { Wish } from "./wish";

/** One wish, or one for each thing named if the intent handles one thing at a time. */
export function splitByEntity(reading: Reading, reader: Reader): Wish[] {
  const wish = readWish(reading, reader);
  const intent = reading.guesses[0]?.intent;
  if (!intent?.each) return [wish];
  const kinds = (intent.needs ?? []).flat();
  const isOne = (piece: Piece) =>
    isThing(piece, reader.brain.lexicon) ||
    (piece.type === "entity" && piece.entities.some(({ kind }) => kinds.includes(kind)));
  const groups: Piece[][] = [[]];
  for (const piece of wish.pieces) {
    const isJoint =
      piece.type === "word" && /^(?:and|,|plus|&|then|also)$/.test(piece.tokens[0]?.text ?? "");
    const group = groups.at(-1) ?? [];
    if (isJoint && group.some((each) => isOne(each) && !each.excluded)) groups.push([]);
    else group.push(piece);
  }
  const [first = [], ...others] = groups;
  if (!others.every((group) => group.some(isOne))) return [wish];
  return [first, ...others].map((pieces) =>
    wish.with({
      pieces,
      text: pieces
        .flatMap((piece) => piece.tokens)
        .map(({ text }) => text)
        .join(" "),
    }),
  );
}
