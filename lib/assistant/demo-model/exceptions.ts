import type { Lexicon } from "./lexicon";
import type { Piece, PieceOf } from "./pieces";

const EXCEPTION = /^(?:except|excluding|besides|minus|without|apart|nothing|none)$/;
const CLAUSE_END = /^(?:[.;!?,]|but|in|size)$/;
const QUESTION = /^(?:is|are|does|do|why|will|can)$/;
const AUXILIARY = /^(?:do|does|did|should|would|could|can|is|are|will|why)$/;

/** “Boots that are not made of leather”: the words between “not” and what it negates. */
const NEGATION_REACH = 4;

/** Marks what follows “except”, “all but” or “not” as excluded, up to the end of the clause. */
export function markExceptions(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const isQuestion = QUESTION.test(textOf(pieces[0]));
  let isExcluding = false;
  let negationReach = 0;
  return pieces.map((piece, index) => {
    if (piece.type === "word") {
      const text = textOf(piece);
      if (beginsException(pieces, index)) isExcluding = true;
      else if (CLAUSE_END.test(text)) isExcluding = false;
      negationReach = text === "not" && index > 1 ? NEGATION_REACH : negationReach - 1;
      return piece;
    }
    // “I don't wear leather, vegan only” wants what is vegan.
    if (endOf(pieces[index - 1]) === "," && textOf(pieces[index + 1]) === "only") {
      isExcluding = false;
      negationReach = 0;
    }
    const isNegated = negationReach > 0 && !isQuestion && isAttribute(piece, lexicon);
    const isAmount = piece.type === "money" || piece.type === "number";
    return isNegated || (isExcluding && !isAmount) ? { ...piece, excluded: true } : piece;
  });
}

function beginsException(pieces: readonly Piece[], index: number): boolean {
  const text = textOf(pieces[index]);
  const before = endOf(pieces[index - 1]);
  if (EXCEPTION.test(text)) return true;
  switch (text) {
    case "keep":
    case "leave":
      // “Something to keep my hands warm”
      return !/^(?:some|any)thing$/.test(textOf(pieces[index - 2]));
    case "of":
      return before === "instead";
    case "no":
      return index > 0;
    case "but":
      return /^(?:all|everything|anything)$/.test(before);
    case "than":
      return before === "other";
    case "not":
      // “Boots that are not …” describes the boots; “are they not …?” asks.
      return !AUXILIARY.test(before) || /^(?:that|which|who)$/.test(textOf(pieces[index - 2]));
    default:
      return false;
  }
}

/** A word such as “leather”, which describes other entities and answers no question. */
function isAttribute(piece: Piece, lexicon: Lexicon): piece is PieceOf<"entity"> {
  return (
    piece.type === "entity" &&
    piece.entities.every((entity) => !lexicon.byId(entity.id) && !lexicon.isAnswer(entity))
  );
}

function textOf(piece: Piece | undefined): string {
  return piece?.tokens[0]?.text ?? "";
}

function endOf(piece: Piece | undefined): string {
  return piece?.tokens.at(-1)?.text ?? "";
}
