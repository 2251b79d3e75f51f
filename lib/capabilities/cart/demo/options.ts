import { joinReplies, which, type Reply, type Wish } from "@/lib/assistant/demo-model";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import type { Product, ProductOption } from "@/lib/shop/product";
import { productOf } from "../../demo-goods";
import { cartText } from "../messages";

const LARGEST_SHOE = 50;

/** The product options that the wish specifies. */
export function chosen(
  product: Pick<Product, "options">,
  wish: Wish,
  place: "first" | "last" = "first",
): { name: string; value: string }[] {
  return product.options.flatMap((option) => {
    const value = valueOf(option, wish, place);
    return value === undefined ? [] : [{ name: option.name, value }];
  });
}

/** The options that the user must choose but hasn't chosen yet. */
export function missingChoices(product: Product, wish: Wish): ProductOption[] {
  return product.options.filter(
    (option) =>
      option.defaultValue === undefined &&
      option.values.length > 1 &&
      valueOf(option, wish) === undefined,
  );
}

/** “Do you have it in 44?” “Yes.” “Put it in my cart”: the wish with the 44. */
export function withOptionsSaid(product: Product, wish: Wish): Wish {
  const missing = missingChoices(product, wish).flatMap(({ values }) => values);
  const entity = wish.all("product").find(({ id }) => id === product.slug);
  if (missing.length === 0 || !entity || unavailable(product, wish)) return wish;
  const said = wish.saidBefore("option", entity).filter(({ id }) => missing.includes(id));
  const pieces = said.map((value) => ({
    type: "entity" as const,
    entities: [value],
    tokens: [{ text: value.id.toLowerCase(), raw: value.id }],
  }));
  return wish.withPieces([...wish.pieces, ...pieces]);
}

/** The option value that the wish names; a range such as 42–44 includes the sizes in between. */
function valueOf(
  option: ProductOption,
  wish: Wish,
  place: "first" | "last" = "first",
): string | undefined {
  const pieces = wish.pieces.filter(
    (piece) => piece.type === "entity" && piece.entities[0]?.kind === "option" && !piece.excluded,
  );
  const named = pieces
    .flatMap((piece) => (piece.type === "entity" ? piece.entities : []))
    .map(({ id }) => id);
  const literals = named.filter((value) => option.values.includes(value));
  const literal = literals.at(place === "first" ? 0 : -1);
  if (literal !== undefined) return literal;
  if (!/size/i.test(option.name)) return undefined;
  const numbers = [...named.map(Number), ...wish.numbers].filter(
    (number) => number > MAX_LINE_QUANTITY && number <= LARGEST_SHOE,
  );
  return option.values.find((value) => {
    const [, from, to] = /^(\d+)[–-](\d+)$/.exec(value) ?? [];
    return numbers.some((number) => number >= Number(from) && number <= Number(to));
  });
}

/** A requested size, color or other value that the product doesn't come in. */
export function unavailable(
  product: Product,
  wish: Wish,
): { option: ProductOption; wanted: string } | null {
  for (const option of product.options.filter(({ values }) => values.length > 1)) {
    if (valueOf(option, wish) !== undefined) continue;
    const wanted =
      (/size/i.test(option.name) ? wantedSize(wish) : undefined) ?? wantedOf(option, wish);
    if (wanted !== undefined) return { option, wanted };
  }
  return null;
}

function wantedSize(wish: Wish): string | undefined {
  const sized = /\bsize (\d{1,3}(?:[.,]5)?|x*[sml]|xx+l)\b/.exec(wish.text)?.[1]?.toUpperCase();
  return sized ?? wish.numbers.filter((number) => isShoe(number, LARGEST_SHOE + 10)).map(String)[0];
}

/** The words for a value that only other products have under the same name, such as “Color”. */
function wantedOf({ name }: ProductOption, wish: Wish): string | undefined {
  const known = valuesAnywhere(name, wish);
  const piece = wish.pieces.find(
    (each) =>
      each.type === "entity" &&
      !each.excluded &&
      each.entities[0]?.kind === "option" &&
      each.entities.every(({ id }) => known.includes(id)),
  );
  return piece?.tokens.map(({ raw }) => raw).join(" ");
}

/** All values that the products of the shop have under an option's name. */
export function valuesAnywhere(name: string, wish: Wish): string[] {
  return wish
    .all("product")
    .flatMap((entity) => productOf(entity).options)
    .flatMap((option) => (option.name === name ? option.values : []));
}

/** The quantity to add: a number is a quantity unless it is one of the product's sizes. */
export function quantityFor(product: Product, wish: Wish): number {
  return quantityIn(product, wish) ?? 1;
}

export function quantityIn(product: Product, wish: Wish): number | undefined {
  const sizes = product.options.flatMap(({ values }) => values);
  const said = /\bsize (\d+)/.exec(wish.text)?.[1];
  const counts = wish.numbers.filter(
    (number) => !sizes.includes(String(number)) && String(number) !== said,
  );
  const isSize = (number: number) =>
    isShoe(number, LARGEST_SHOE) && product.options.some(({ name }) => /size/i.test(name));
  const quantities = counts.filter((number) => !isSize(number));
  return quantities.find((number) => number > 0) ?? quantities[0];
}

/** Half a mug, or fewer than none, is no quantity. */
export function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}

export function askForCount({ language }: Wish): Reply {
  const question = which(language, { what: cartText(language, "count"), values: [] });
  return joinReplies([cartText(language, "badCount"), question], " ");
}

/** Half sizes count as shoe sizes too. */
function isShoe(number: number, largest: number): boolean {
  return (number > MAX_LINE_QUANTITY && number <= largest) || !Number.isInteger(number);
}
