import type { Piece, Wish } from "@/lib/assistant/demo-model";

const JOINT = /^(?:and|,|plus|also|&)$/;
const ARTICLE = /^(?:an?|the|some|one)$/;

/**
 * “The cheapest tent for two and a bag for frost” as one wish for each kind, each with what is said
 * about it. Empty unless something is said about a kind that isn't the last one, because “a tent and
 * a bag for winter” is about both.
 */
export function partsByKind(wish: Wish): Wish[] {
  const parts: Piece[][] = [[]];
  for (const piece of wish.pieces) {
    const isJoint = piece.type === "word" && JOINT.test(textOf(piece));
    const last = parts.at(-1);
    if (isJoint && last?.some(isKind)) parts.push([]);
    else last?.push(piece);
  }
  const [ending = []] = parts.slice(-1);
  if (!ending.some(isKind)) parts.splice(-2, 2, [...(parts.at(-2) ?? []), ...ending]);
  const earlier = parts.slice(0, -1);
  const isOwn = parts.slice(1).every((part) => ARTICLE.test(textOf(part[0])) || saysMore(part));
  if (earlier.length === 0 || !isOwn || !earlier.some(saysMore)) return [];
  return parts.map((part) => wish.withPieces(part));
}

function isKind(piece: Piece): boolean {
  return piece.type === "entity" && piece.entities[0]?.kind === "kind";
}

function saysMore(part: readonly Piece[]): boolean {
  return part.some(
    (piece) => (piece.type === "entity" && !isKind(piece)) || /^\w+est$/.test(textOf(piece)),
  );
}

function textOf(piece: Piece | undefined): string {
  return piece?.tokens[0]?.text ?? "";
}
