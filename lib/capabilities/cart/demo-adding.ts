import { z } from "zod";
import {
  ask,
  listed,
  say,
  which,
  whichOne,
  type Entity,
  type Language,
  type Phrase,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { CartResultSchema, type CartFacts } from "./results";
import { addToCart } from "./client-tools";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { ProductSchema, type Product, type ProductOption } from "@/lib/shop/product";

const LARGEST_SHOE = 50;

/** Adds what is named, once every option without a default is chosen. */
export function* addGoods(wish: Wish): Plan<string | null> {
  if (wish.has(/\b(?:cart|basket)\b.*\?$/) && wish.mood.question) return null;
  const products = productsMeant(wish);
  if (typeof products === "string") return products;
  if (products.length === 0)
    return wish.lost || wish.of("product").length === 0 ? lostReply(wish) : null;
  const replies: string[] = [];
  for (const product of products) replies.push(yield* addOne(product, wish));
  return replies.join("\n\n");
}

/** Puts back what was taken out last, or takes out what was added last. */
export function* addAgain(wish: Wish): Plan<string | null> {
  const [last] = wish.named("product").length > 0 ? wish.named("product") : wish.discourse.recent;
  if (!last) return say(wish.language, TEXT.nothingToUndo);
  const { cart } = yield* ask(
    "get_cart",
    {},
    z.object({ cart: CartResultSchema.options[0].shape.cart }),
  );
  const line = cart.lines.find(({ slug }) => slug === last.id);
  if (line && wish.has(/\bundo|take (?:that|it) back\b/)) {
    yield* ask("remove_from_cart", { line_id: line.line_id }, CartResultSchema);
    return say(wish.language, TEXT.undone, last.name);
  }
  return yield* addOne(ProductSchema.parse(last.data), wish);
}

/** Adds one thing and takes another out. */
export function* swapGoods(wish: Wish): Plan<string | null> {
  const named = wish.of("product");
  const kinds = wish.named("kind");
  const excluded = wish.excluded("product");
  const instead = /\binstead of\b|\brather\b.*\bthan\b/.test(wish.text);
  const wanted = excluded.length > 0 ? named[0] : instead ? named[0] : named.at(-1);
  if (!wanted) return null;
  const before = yield* readCart();
  const old = excluded[0] ?? (named.length > 1 ? (instead ? named[1] : named[0]) : undefined);
  const slugs = old ? [old.id] : kinds.flatMap(goodsOf).map(({ slug }) => slug);
  const line =
    before.lines.find(({ slug }) => slugs.includes(slug) && slug !== wanted.id) ??
    (slugs.length === 0 && before.lines.length === 1 && before.lines[0]?.slug !== wanted.id
      ? before.lines[0]
      : undefined);
  const product = ProductSchema.parse(wanted.data);
  const added = yield* addOne(product, wish);
  if (!line || missingChoices(product, wish).length > 0) return added;
  yield* ask("remove_from_cart", { line_id: line.line_id }, CartResultSchema);
  return `${added} ${say(wish.language, TEXT.swapped, line.name)}`;
}

export function* readCart(): Plan<CartFacts> {
  const result = yield* ask("get_cart", {}, CartResultSchema);
  return result.status === "ok"
    ? result.cart
    : { item_count: 0, subtotal: "", shipping: "", total: "", lines: [] };
}

/** What is meant, or a question where that isn't clear. */
function productsMeant(wish: Wish): Product[] | string {
  const [unclear] = wish.unclear("product");
  if (unclear)
    return whichOne(
      wish.language,
      unclear.map(({ name }) => name),
    );
  const named = wish.named("product");
  if (named.length > 0) return named.map(({ data }) => ProductSchema.parse(data));
  const [kind] = wish.named("kind");
  if (kind) {
    const goods = goodsOf(kind);
    const { focus, shown } = wish.discourse;
    const inTalk = goods.filter(({ slug }) => slug === focus?.id);
    const shownGoods = goods.filter(({ slug }) => shown.some(({ id }) => id === slug));
    const referred = wish
      .referred("product")
      .filter(({ id }) => goods.some(({ slug }) => slug === id));
    const [choice] = [
      referred.map(({ data }) => ProductSchema.parse(data)),
      goods.length > 1 ? inTalk : goods,
      shownGoods,
      goods,
    ].filter((list) => list.length > 0);
    if (choice?.length === 1) return choice;
    return whichOne(
      wish.language,
      (choice ?? []).slice(0, 6).map(({ name }) => name),
    );
  }
  const referred = wish.referred("product");
  const withOption = wish.named("option").length > 0 && referred.length === 0 ? optioned(wish) : [];
  return [...referred, ...withOption].map(({ data }) => ProductSchema.parse(data));
}

/** “The orange one”: of what was shown, what comes in it. */
function optioned(wish: Wish): Entity[] {
  const wanted = wish.named("option").map(({ id }) => id);
  const fitting = wish.discourse.shown.filter(({ data }) =>
    ProductSchema.parse(data).options.some(({ values }) =>
      values.some((value) => wanted.includes(value)),
    ),
  );
  return fitting.length === 1 ? fitting : [];
}

function* addOne(product: Product, wish: Wish): Plan {
  const { language } = wish;
  if (product.stock === 0) return say(language, TEXT.soldOut, product.name);
  const quantity = quantityFor(product, wish);
  if (quantity > MAX_LINE_QUANTITY) return say(language, TEXT.tooMany, String(MAX_LINE_QUANTITY));
  if (quantity === 0) return say(language, TEXT.none);
  const refused = unavailable(product, wish);
  if (refused)
    return `${say(language, TEXT.notIn, product.name, refused.wanted)} ${which(language, { what: refused.option.name.toLowerCase(), of: product.name, values: refused.option.values })}`;
  const [missing] = missingChoices(product, wish);
  if (missing)
    return which(language, {
      what: missing.name.toLowerCase(),
      of: product.name,
      values: missing.values,
    });
  const options = chosen(product, wish);
  const result = yield* ask(
    "add_to_cart",
    { product_slug: product.slug, options, quantity },
    addToCart.result,
  );
  if (result.status === "refused") return say(language, TEXT.refused, product.name, result.message);
  const variant = result.variant === "" ? "" : ` (${result.variant})`;
  return say(
    language,
    TEXT.added,
    `${result.quantity > 1 ? `${result.quantity} × ` : ""}**${result.name}**${variant}`,
    result.cart.item_count,
    result.cart.total,
  );
}

/** The values that the words choose. */
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

function missingChoices(product: Product, wish: Wish): ProductOption[] {
  return product.options.filter(
    (option) =>
      option.defaultValue === undefined &&
      option.values.length > 1 &&
      valueOf(option, wish) === undefined,
  );
}

/** The value of an option that is named; a range such as 42–44 holds the sizes between. */
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

/** A size that was asked for and that there isn't. */
function unavailable(
  product: Product,
  wish: Wish,
): { option: ProductOption; wanted: string } | null {
  const sized = /\bsize (\d{1,3}(?:[.,]5)?|x*[sml]|xx+l)\b/.exec(wish.text)?.[1]?.toUpperCase();
  const numbers = wish.numbers
    .filter((number) => number > MAX_LINE_QUANTITY && number <= LARGEST_SHOE + 10)
    .map(String);
  const named = wish.named("option").map(({ id }) => id);
  for (const option of product.options.filter(
    ({ name, values }) => /size/i.test(name) && values.length > 1,
  )) {
    if (valueOf(option, wish) !== undefined) continue;
    const wanted =
      sized ?? numbers[0] ?? named.find((value) => /^(?:\d+|x*[sml]|xl)$/i.test(value));
    if (wanted !== undefined) return { option, wanted };
  }
  return null;
}

/** A number is a quantity unless it is a size of the product. */
function quantityFor(product: Product, wish: Wish): number {
  const sizes = product.options.flatMap(({ values }) => values);
  const said = /\bsize (\d+)/.exec(wish.text)?.[1];
  const counts = wish.numbers.filter(
    (number) => !sizes.includes(String(number)) && String(number) !== said,
  );
  const isSize = (number: number) =>
    number > MAX_LINE_QUANTITY &&
    number <= LARGEST_SHOE &&
    product.options.some(({ name }) => /size/i.test(name));
  return counts.find((number) => !isSize(number)) ?? 1;
}

function lostReply(wish: Wish): string | null {
  if (!wish.lost) return null;
  const { shown } = wish.discourse;
  return say(
    wish.language,
    shown.length === 0 ? TEXT.nothingShown : TEXT.onlyShown,
    listed(
      shown.map(({ name }) => name),
      wish.language,
    ),
  );
}

export function goodsOf(kind: Entity): Product[] {
  return z.array(ProductSchema).parse(kind.data);
}

export function openCart(language: Language): string {
  return say(language, TEXT.open);
}

const TEXT = {
  open: {
    en: () => "Shall I open your cart?",
    de: () => "Soll ich den Warenkorb öffnen?",
    es: () => "¿Abro el carrito?",
    fr: () => "Dois-je ouvrir le panier ?",
    ja: () => "カートを開きますか。",
  },
  added: {
    en: (what, count, total) =>
      `Done: ${what} is in your cart. That makes ${count} ${count === 1 ? "item" : "items"}, ${total} in all. Shall I open your cart?`,
    de: (what, count, total) =>
      `Erledigt: ${what} liegt im Warenkorb. Das sind ${count} Artikel für zusammen ${total}.`,
    es: (what, count, total) =>
      `Hecho: ${what} está en el carrito. Son ${count} artículos, ${total} en total.`,
    fr: (what, count, total) =>
      `C'est fait : ${what} est dans le panier. Cela fait ${count} articles, ${total} en tout.`,
    ja: (what, count, total) => `${what}をカートに入れました。全部で${count}点、合計${total}です。`,
  },
  refused: {
    en: (name, reason) => `I couldn't put the **${name}** into your cart: ${reason}`,
    de: (name, reason) => `**${name}** konnte ich nicht in den Warenkorb legen: ${reason}`,
    es: (name, reason) => `No he podido añadir **${name}**: ${reason}`,
    fr: (name, reason) => `Je n'ai pas pu ajouter **${name}** : ${reason}`,
    ja: (name, reason) => `**${name}**をカートに入れられませんでした：${reason}`,
  },
  soldOut: {
    en: (name) => `The **${name}** is sold out at the moment, sorry, so I haven't added it.`,
    de: (name) => `**${name}** ist leider ausverkauft.`,
    es: (name) => `**${name}** está agotado, lo siento.`,
    fr: (name) => `**${name}** est épuisé, désolé.`,
    ja: (name) => `**${name}**は売り切れです。`,
  },
  tooMany: {
    en: (most) => `There can be at most ${most} of one thing in a cart, so I've added nothing.`,
  },
  none: { en: () => "That would be none, so I've added nothing." },
  notIn: {
    en: (name, wanted) => `The **${name}** doesn't come in ${wanted}.`,
    de: (name, wanted) => `**${name}** gibt es nicht in ${wanted}.`,
    es: (name, wanted) => `**${name}** no está disponible en ${wanted}.`,
    fr: (name, wanted) => `**${name}** n'existe pas en ${wanted}.`,
    ja: (name, wanted) => `**${name}**に${wanted}はありません。`,
  },
  swapped: {
    en: (name) => `I've taken the **${name}** out.`,
    de: (name) => `**${name}** habe ich herausgenommen.`,
    es: (name) => `He quitado **${name}**.`,
    fr: (name) => `J'ai retiré **${name}**.`,
    ja: (name) => `**${name}**は取り出しました。`,
  },
  nothingShown: { en: () => "I haven't shown you anything yet. What are you looking for?" },
  onlyShown: { en: (names) => `I've only shown you ${names}. Which one do you mean?` },
  nothingToUndo: { en: () => "There is nothing that I did just now, so I've changed nothing." },
  undone: { en: (name) => `Okay, I've taken the **${name}** out of your cart again.` },
} satisfies {
  open: Phrase;
  added: Phrase<[string, number, string]>;
  refused: Phrase<[string, string]>;
  soldOut: Phrase<[string]>;
  tooMany: Phrase<[string]>;
  none: Phrase;
  notIn: Phrase<[string, string]>;
  swapped: Phrase<[string]>;
  nothingShown: Phrase<[string]>;
  onlyShown: Phrase<[string]>;
  nothingToUndo: Phrase;
  undone: Phrase<[string]>;
};
