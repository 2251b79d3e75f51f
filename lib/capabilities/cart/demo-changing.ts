import {
  ask,
  listed,
  say,
  whichOne,
  type Entity,
  type Phrase,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { CartResultSchema, type CartFacts } from "./results";
import { addToCart } from "./client-tools";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { ProductSchema } from "@/lib/shop/product";
import {
  label,
  latestLine,
  linesMeant,
  linesOf,
  slugsOf,
  valuesOf,
  type Line,
} from "./demo-cart-lines";
import { chosen } from "./demo-options";
import { readCart } from "./demo-read-cart";

/** Removes lines, some of one line's quantity, or everything except what is named. */
export function* removeGoods(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return say(wish.language, TEXT.empty);
  const kept = [...wish.excluded("product"), ...wish.excluded("kind")];
  const only = wish.has(/\bonly\b.*\bstay\b/) ? [...wish.of("product"), ...wish.named("kind")] : [];
  const staying = [...kept, ...only];
  if (staying.length > 0) {
    const slugs = staying.flatMap(slugsOf);
    if (!cart.lines.some(({ slug }) => slugs.includes(slug)))
      return say(wish.language, TEXT.notThere, names(staying));
    return yield* removeLines(
      cart.lines.filter(({ slug }) => !slugs.includes(slug)),
      wish,
    );
  }
  const lines = linesMeant(cart, wish);
  if (lines.length === 0) return notInCart(wish);
  const [quantity] = wish.numbers;
  const [line] = lines;
  if (lines.length === 1 && line && quantity !== undefined && quantity < line.quantity) {
    return yield* setQuantity(line, line.quantity - quantity, wish);
  }
  const kindOnly = wish.of("product").length === 0 && !wish.everything;
  if (lines.length > 1 && kindOnly && wish.named("kind").length < 2 && !/s\b/.test(kindWords(wish)))
    return whichOne(wish.language, lines.map(label));
  return yield* removeLines(lines, wish);
}

/** Empties the cart. */
export function* emptyCart(wish: Wish): Plan<Said | null> {
  if (wish.excluded("product").length + wish.excluded("kind").length > 0)
    return yield* removeGoods(wish);
  const cart = yield* readCart();
  if (cart.lines.length === 0) return say(wish.language, TEXT.empty);
  return yield* removeLines(cart.lines, wish);
}

/** “Make it two”, “one more”, “two fewer”. */
export function* changeQuantity(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  const lines = linesMeant(cart, wish);
  const [line] =
    lines.length > 0 ? lines : cart.lines.length === 1 ? cart.lines : latestLine(cart, wish);
  if (!line) return cart.lines.length === 0 ? null : notInCart(wish);
  if (lines.length > 1) return whichOne(wish.language, lines.map(label));
  const number =
    (wish.has(/\binstead of\b/) ? wish.numbers[0] : wish.numbers.at(-1)) ??
    (wish.has(/\bdouble\b/) ? line.quantity * 2 : 1);
  const more = wish.has(/\b(?:more|another|additional|extra)\b/) && !wish.has(/\bmore than\b/);
  const fewer = wish.has(/\b(?:fewer|less)\b/);
  const quantity = more ? line.quantity + number : fewer ? line.quantity - number : number;
  return yield* setQuantity(line, quantity, wish);
}

/** Changes a line's size or color: the new one is added before the old one is removed. */
export function* changeOption(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  const named = [...wish.named("option"), ...wish.excluded("option")].map(({ id }) => id);
  const meant = linesOf(cart, wish);
  const pool = [meant, latestLine(cart, wish), cart.lines].find((lines) => lines.length > 0) ?? [];
  const [sample] = pool;
  const product = wish.all("product").find(({ id }) => id === sample?.slug);
  if (!product || !sample) return null;
  const data = ProductSchema.parse(product.data);
  const choices = chosen(data, wish, "last");
  if (choices.length === 0) {
    const values = data.options.flatMap((option) => option.values);
    return say(wish.language, TEXT.noSuchOption, product.name, listed(values, wish.language, "or"));
  }
  const lacking = pool.filter(
    (line) => !choices.every(({ value }) => valuesOf(line).includes(value)),
  );
  const old = lacking.filter((line) => named.some((value) => valuesOf(line).includes(value)));
  const [line, other] = old.length > 0 ? old : lacking;
  if (!line) return say(wish.language, TEXT.alreadySo, product.name);
  if (other && meant.length === 0 && wish.discourse.focus?.id !== line.slug)
    return whichOne(wish.language, lacking.map(label));
  const values = valuesOf(line);
  const options = data.options.flatMap(({ name }, index) => {
    const value = choices.find((choice) => choice.name === name)?.value ?? values[index];
    return value === undefined ? [] : [{ name, value }];
  });
  const given = { product_slug: line.slug, options, quantity: line.quantity };
  const result = yield* ask("add_to_cart", given, addToCart.result);
  if (result.status === "refused") return result.message;
  yield* ask("remove_from_cart", { line_id: line.line_id }, CartResultSchema);
  return say(wish.language, TEXT.changed, line.name, result.variant, line.variant);
}

/** Shows what is in the cart and what it costs. */
export function* showCart(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  if (cart.lines.length === 0) return say(wish.language, TEXT.empty);
  const lines = cart.lines
    .map((line) => `- ${line.quantity} × ${label(line)}: ${line.total}`)
    .join("\n");
  const asked = wish.of("product").filter(({ kind }) => kind === "product");
  const absent = wish
    .named("product")
    .filter(({ id }) => !cart.lines.some(({ slug }) => slug === id));
  const note =
    asked.length > 0 && absent.length > 0
      ? `${say(wish.language, TEXT.notThere, names(absent))}\n\n`
      : "";
  return note + say(wish.language, TEXT.cart, lines, cart);
}

function* removeLines(lines: readonly Line[], wish: Wish): Plan {
  let left: CartFacts | null = null;
  for (const { line_id } of lines) {
    const result = yield* ask("remove_from_cart", { line_id }, CartResultSchema);
    if (result.status === "refused") return result.message;
    left = result.cart;
  }
  return say(
    wish.language,
    TEXT.removed,
    listed(lines.map(label), wish.language),
    left?.lines.length ? listed(left.lines.map(label), wish.language) : "",
    left?.total ?? "",
  );
}

function* setQuantity(line: Line, quantity: number, wish: Wish): Plan {
  if (quantity > MAX_LINE_QUANTITY)
    return say(wish.language, TEXT.atMost, MAX_LINE_QUANTITY, line.quantity, label(line));
  if (quantity <= 0) return yield* removeLines([line], wish);
  const result = yield* ask(
    "set_cart_quantity",
    { line_id: line.line_id, quantity },
    CartResultSchema,
  );
  if (result.status === "refused") return result.message;
  return say(wish.language, TEXT.quantity, quantity, label(line), result.cart.total);
}

function notInCart(wish: Wish): string | null {
  const named = [...wish.of("product"), ...wish.named("kind")];
  return named.length === 0 ? null : say(wish.language, TEXT.notThere, names(named));
}

function kindWords(wish: Wish): string {
  return wish.pieces
    .flatMap((piece) =>
      piece.type === "entity" && piece.entities[0]?.kind === "kind" ? piece.tokens : [],
    )
    .map(({ text }) => text)
    .join(" ");
}

function names(entities: readonly Entity[]): string {
  return listed(
    entities.map(({ name }) => name),
    "en",
    "or",
  );
}

const TEXT = {
  empty: {
    en: () => "Your cart is empty.",
    de: () => "Ihr Warenkorb ist leer.",
    es: () => "Tu carrito está vacío.",
    fr: () => "Votre panier est vide.",
    ja: () => "カートは空です。",
  },
  cart: {
    en: (lines, cart) =>
      `Here's what is in your cart:\n\n${lines}\n\n${cart.subtotal} plus shipping (${cart.shipping}) makes **${cart.total}**. Shall I open your cart?`,
    de: (lines, cart) =>
      `Das liegt in Ihrem Warenkorb:\n\n${lines}\n\n${cart.subtotal} und der Versand (${cart.shipping}) sind zusammen **${cart.total}**.`,
    es: (lines, cart) =>
      `Esto hay en tu carrito:\n\n${lines}\n\n${cart.subtotal} más el envío (${cart.shipping}) son **${cart.total}**.`,
    fr: (lines, cart) =>
      `Voici ce qu'il y a dans votre panier :\n\n${lines}\n\n${cart.subtotal} plus la livraison (${cart.shipping}) font **${cart.total}**.`,
    ja: (lines, cart) =>
      `カートの中身です。\n\n${lines}\n\n小計${cart.subtotal}、送料${cart.shipping}、合計**${cart.total}**です。`,
  },
  removed: {
    en: (what, left, total) =>
      `I've taken out ${what}. ${left === "" ? "Your cart is empty now." : `Left in your cart: ${left}, ${total} in all.`}`,
    de: (what, left, total) =>
      `Ich habe ${what} herausgenommen. ${left === "" ? "Der Warenkorb ist jetzt leer." : `Noch im Warenkorb: ${left}, zusammen ${total}.`}`,
    es: (what, left, total) =>
      `He quitado ${what}. ${left === "" ? "El carrito está vacío." : `En el carrito queda: ${left}, ${total} en total.`}`,
    fr: (what, left, total) =>
      `J'ai retiré ${what}. ${left === "" ? "Le panier est vide." : `Il reste dans le panier : ${left}, ${total} en tout.`}`,
    ja: (what, left, total) =>
      `${what}を取り出しました。${left === "" ? "カートは空です。" : `残りは${left}、合計${total}です。`}`,
  },
  quantity: {
    en: (count, what, total) => `Your cart has ${count} × ${what} now, ${total} in all.`,
    de: (count, what, total) => `Im Warenkorb sind jetzt ${count} × ${what}, zusammen ${total}.`,
    es: (count, what, total) => `En el carrito hay ahora ${count} × ${what}, ${total} en total.`,
    fr: (count, what, total) =>
      `Le panier contient maintenant ${count} × ${what}, ${total} en tout.`,
    ja: (count, what, total) => `${what}を${count}点にしました。合計${total}です。`,
  },
  atMost: {
    en: (most, count, what) =>
      `There can be at most ${most} of one thing, so it stays at ${count} × ${what}.`,
  },
  changed: {
    en: (name, variant, old) =>
      `Done: the **${name}** in your cart is ${variant} now instead of ${old}.`,
    de: (name, variant, old) => `Erledigt: **${name}** ist jetzt ${variant} statt ${old}.`,
    es: (name, variant, old) => `Hecho: **${name}** es ahora ${variant} en vez de ${old}.`,
    fr: (name, variant, old) =>
      `C'est fait : **${name}** est maintenant ${variant} au lieu de ${old}.`,
    ja: (name, variant, old) => `**${name}**を${old}から${variant}に変更しました。`,
  },
  noSuchOption: {
    en: (name, values) =>
      `The **${name}** doesn't come in that, so I've left it as it is. There is ${values}.`,
  },
  alreadySo: { en: (name) => `The **${name}** in your cart is that already.` },
  notThere: {
    en: (what) => `There is no ${what} in your cart, so I've changed nothing.`,
    de: (what) => `${what} liegt nicht im Warenkorb.`,
    es: (what) => `${what} no está en el carrito.`,
    fr: (what) => `${what} n'est pas dans le panier.`,
    ja: (what) => `${what}はカートにありません。`,
  },
} satisfies {
  empty: Phrase;
  cart: Phrase<[string, CartFacts]>;
  removed: Phrase<[string, string, string]>;
  quantity: Phrase<[number, string, string]>;
  atMost: Phrase<[number, number, string]>;
  changed: Phrase<[string, string, string]>;
  noSuchOption: Phrase<[string, string]>;
  alreadySo: Phrase<[string]>;
  notThere: Phrase<[string]>;
};
