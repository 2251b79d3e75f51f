import type { Lexicon } from "./lexicon";
import type { Piece } from "./pieces";
import type { WeightedWord } from "./similarity";
import { isWord } from "./text";
import type { Wish } from "./wish";

/** The weight of a recognized entity's words, relative to its kind. */
const ENTITY_WORD_WEIGHT = 0.55;

/**
 * The words by which a piece of a wish, or of an example, is compared. A recognized piece
 * contributes its kind as a mask; one that has several names also contributes its words.
 */
export function wordsOfPiece(piece: Piece, wish: Wish | null, lexicon: Lexicon): WeightedWord[] {
  const words = piece.tokens.filter(isWord).map(({ text }) => ({ text, weight: 1 }));
  const mask = (kind: string) => ({ text: `{${kind}}`, weight: 1 });
  switch (piece.type) {
    case "word":
      return words;
    case "entity": {
      const [entity] = piece.entities;
      if (!entity) return words;
      if (lexicon.byId(entity.id)) return [mask(entity.kind)];
      return [
        mask(entity.kind),
        ...words.map(({ text }) => ({ text, weight: ENTITY_WORD_WEIGHT })),
      ];
    }
    case "money":
    case "number":
      return [mask(piece.type)];
    default: {
      const entity = wish?.discourse.recent[0];
      return entity ? [mask(entity.kind), { ...mask("it"), weight: 0.5 }] : [mask("it")];
    }
  }
}
