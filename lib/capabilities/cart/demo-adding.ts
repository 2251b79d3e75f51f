import { z } from "zod";
import {
  ask,
  together,
  listed,
  say,
  which,
  type Phrase,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { CartResultSchema } from "./results";
import { addToCart } from "./client-tools";
import { goodsOf, productsMeant } from "./demo-goods-meant";
import { chosen, missingChoices, quantityFor, unavailable } from "./demo-options";
import { readCart } from "./demo-read-cart";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { ProductSchema, type Product } from "@/lib/shop/product";

/** Adds the products that are named, once every option without a default has been chosen. */
export function* addGoods(wish: Wish): Plan<Said | null> {
  if (wish.has(/\b(?:cart|basket)\b.*\?$/) && wish.mood.question) return null;
  const products = productsMeant(wish);
  if (!Array.isArray(products)) return products;
  if (products.length === 0)
    return wish.lost || wish.of("product").length === 0 ? lostReply(wish) : null;
  const replies: Said[] = [];
  for (const product of products) replies.push(yield* addOne(product, wish));
  return together(replies);
}

/** Puts back what was removed last, or removes what was added last. */
export function* addAgain(wish: Wish): Plan<Said | null> {
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

/** Adds one product and removes another. */
export function* swapGoods(wish: Wish): Plan<Said | null> {
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
  return together([added, say(wish.language, TEXT.swapped, line.name)], " ");
}

function* addOne(product: Product, wish: Wish): Plan {
  const { language } = wish;
  if (product.stock === 0) return say(language, TEXT.soldOut, product.name);
  const quantity = quantityFor(product, wish);
  if (quantity > MAX_LINE_QUANTITY) return say(language, TEXT.tooMany, String(MAX_LINE_QUANTITY));
  if (quantity === 0) return say(language, TEXT.none);
  const refused = unavailable(product, wish);
  if (refused)
    return together(
      [
        say(language, TEXT.notIn, product.name, refused.wanted),
        which(language, {
          what: refused.option.name.toLowerCase(),
          of: product.name,
          values: refused.option.values,
        }),
      ],
      " ",
    );
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

function lostReply(wish: Wish): Said | null {
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

const TEXT = {
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
