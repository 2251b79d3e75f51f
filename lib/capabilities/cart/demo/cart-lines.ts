import type { Wish } from "@/lib/assistant/demo-model";
import { slugsOf } from "../../demo-goods";
import type { CartFacts } from "../results";

/** A line of the cart as its tools report it. */
export type Line = CartFacts["lines"][number];

/** The lines that the wish names by product, kind, position or option. */
export function linesMeant(cart: CartFacts, wish: Wish): Line[] {
  const options = wish.named("option").map(({ id }) => id);
  const lines = linesOf(cart, wish);
  const pool = lines.length > 0 || namesGoods(wish) ? lines : cart.lines;
  const having = pool.filter((line) => options.some((value) => valuesOf(line).includes(value)));
  return having.length > 0 ? having : lines;
}

/** The lines that the wish names by product, kind or position, whatever their options. */
export function linesOf(cart: CartFacts, wish: Wish): Line[] {
  const of = (slugs: readonly string[]) => cart.lines.filter(({ slug }) => slugs.includes(slug));
  const named = [...wish.named("product"), ...wish.unclear("product").flat()];
  if (named.length > 0) return of(named.map(({ id }) => id));
  const kinds = slugsOf(wish.named("kind"));
  if (kinds.length > 0) return of(kinds);
  const ordinal = wish.pieces.find((piece) => piece.type === "ordinal");
  if (ordinal?.type === "ordinal") {
    const line = cart.lines.at(ordinal.index);
    return line ? [line] : [];
  }
  return of(wish.referred("product").map(({ id }) => id));
}

/** Goods that are named never mean a line with other goods. */
export function namesGoods(wish: Wish): boolean {
  return [wish.of("product"), wish.unclear("product"), wish.named("kind")].some(
    ({ length }) => length > 0,
  );
}

/** The line of the product that was mentioned last; empty if none is in the cart. */
export function latestLine(cart: CartFacts, { discourse }: Wish): Line[] {
  for (const { id } of discourse.recent.slice(0, 4)) {
    const line = cart.lines.findLast(({ slug }) => slug === id);
    if (line) return [line];
  }
  return [];
}

export function valuesOf({ variant }: Line): string[] {
  return variant.split(" / ");
}

export function label({ name, variant }: Pick<Line, "name" | "variant">): string {
  return variant === "" ? `**${name}**` : `**${name}** (${variant})`;
}
