import { CartResultSchema, type CartFacts } from "@/lib/capabilities/cart/results";
import { readPositions } from "../language/ordinals";
import { singular } from "../language/singular";
import { simplify, type Utterance } from "../language/utterance";
import { ask, ToolTrouble, type Plan } from "../planning/plan";
import { cartCount, lineText } from "../replies/cart-replies";
import { listWords } from "../replies/lists";
import type { Moment } from "./intent";

export type CartLine = CartFacts["lines"][number];

export function* readCart(): Plan<CartFacts> {
  const result = yield* ask("get_cart", {}, CartResultSchema);
  if (result.status === "refused") throw new ToolTrouble(result.message);
  return result.cart;
}

const NAMED_PLACE =
  /\b(?:first|second|third|fourth|fifth|last|#?\d(?:st|nd|rd|th)?) (?:one|item|line|thing|product)\b/;

/** The lines of the cart that the words mean; all of those that match equally well. */
export function findLines(cart: CartFacts, moment: Moment): CartLine[] {
  const { utterance, products } = moment;
  if (
    /\b(?:everything|all(?: of (?:it|them))?|whole cart|entire cart)\b|\b(?:empty|clear) (?:my|the)\b/.test(
      utterance.plain,
    )
  ) {
    return cart.lines;
  }
  if (NAMED_PLACE.test(utterance.plain)) {
    return readPositions(utterance.plain, cart.lines.length).flatMap(
      (index) => cart.lines[index] ?? [],
    );
  }
  const scored = cart.lines.map((line) => ({ line, score: sharedWords(utterance, line) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best > 0) return scored.filter(({ score }) => score === best).map(({ line }) => line);
  if (!/\b(?:it|that|this|one|them|those)\b/.test(utterance.plain)) return [];
  const focused = cart.lines.filter((line) => line.slug === products.focus?.slug);
  if (focused.length > 0) return focused;
  return cart.lines.length === 1 ? cart.lines : [];
}

function sharedWords(utterance: Utterance, line: CartLine): number {
  const said = utterance.words.map(singular);
  const named = (simplify(`${line.name} ${line.variant}`).match(/[\p{L}\p{N}]+/gu) ?? []).map(
    singular,
  );
  return named.filter((word) => word.length > 1 && said.includes(word)).length;
}

/** Takes lines out of the cart and says what is left. */
export function* takeOut(lines: readonly CartLine[], cart: CartFacts): Plan {
  let left = cart;
  for (const { line_id } of lines) {
    const result = yield* ask("remove_from_cart", { line_id }, CartResultSchema);
    if (result.status === "refused") throw new ToolTrouble(result.message);
    left = result.cart;
  }
  if (left.lines.length === 0)
    return `I took out ${listWords(lines.map(lineText))}. Your cart is empty.`;
  return `I took out ${listWords(lines.map(lineText))}. ${cartCount(left)}`;
}
