import {
  callTool,
  joinReplies,
  listed,
  whichOne,
  type Entity,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { AwaitingSchema } from "@/lib/assistant/approvals/awaiting";
import { CartUpdatedSchema, type CartFacts } from "../results";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { productOf, slugsOf } from "../../demo-goods";
import {
  label,
  latestLine,
  linesMeant,
  linesOf,
  namesGoods,
  valuesOf,
  type Line,
} from "./cart-lines";
import { askForCount, chosen, isCount, quantityIn } from "./options";
import { costWithShipping, notDelivered, totalsOf } from "./express";
import { addGoods } from "./adding";
import { readCart } from "./read-cart";
import { refusalText } from "../../refusal-text";
import { cartText } from "../messages";

/** “Everything except the tents” asks to see the rest as likely as to remove it. */
const ALL_BUT =
  /^(?:and |ok |just |please )?(?:all|everything|anything) (?:but|except|apart from)(?: \S+){1,4}$/;

/** Removes lines, part of a line's quantity, or everything except what is named. */
export function* removeGoods(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  if (ALL_BUT.test(wish.text)) return null;
  if (cart.lines.length === 0) return cartText(wish.language, "empty");
  const kept = [...wish.excluded("product"), ...wish.excluded("kind")];
  const only = wish.has(/\bonly\b.*\bstay\b/) ? [...wish.of("product"), ...wish.named("kind")] : [];
  const staying = [...kept, ...only];
  if (staying.length > 0) {
    const slugs = slugsOf(staying);
    if (!cart.lines.some(({ slug }) => slugs.includes(slug)))
      return cartText(wish.language, "notThere", { what: names(staying, wish) });
    return yield* removeLines(
      cart.lines.filter(({ slug }) => !slugs.includes(slug)),
      wish,
    );
  }
  const lines = linesMeant(cart, wish);
  if (lines.length === 0) return notInCart(wish);
  const quantity = wish.numbers[0] ?? (isOneOfThem(wish) ? 1 : undefined);
  if (quantity !== undefined && !isCount(quantity)) return askForCount(wish);
  const [line] = lines;
  if (lines.length === 1 && line && quantity !== undefined && quantity < line.quantity) {
    return yield* setQuantity(line, line.quantity - quantity, wish);
  }
  const kindOnly = wish.of("product").length === 0 && !wish.everything;
  if (lines.length > 1 && kindOnly && wish.named("kind").length < 2 && !/s\b/.test(kindWords(wish)))
    return whichOne(wish.language, lines.map(label));
  if (lines.length > 1 && lines.length === cart.lines.length) return yield* emptyCart(wish);
  return yield* removeLines(lines, wish);
}

/** “Take a mug out”. */
function isOneOfThem({ pieces }: Wish): boolean {
  return pieces.some(
    ({ type }, index) =>
      type === "entity" && /^an?$/.test(pieces[index - 1]?.tokens[0]?.text ?? ""),
  );
}

export function* emptyCart(wish: Wish): Plan<Said | null> {
  if (wish.excluded("product").length + wish.excluded("kind").length > 0)
    return yield* removeGoods(wish);
  const cart = yield* readCart();
  if (cart.lines.length === 0) return cartText(wish.language, "empty");
  const result = yield* callTool("clear_cart", {}, AwaitingSchema.or(CartUpdatedSchema));
  if (result.status === "refused") return refusalText(wish.language, result);
  return cartText(wish.language, result.status === "cleared" ? "cleared" : "confirmEmpty");
}

/** “Make it two”, “one more”, “two fewer”. */
export function* changeQuantity(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  const lines = linesMeant(cart, wish);
  if (lines.length === 0 && namesGoods(wish))
    return cart.lines.length === 0 ? null : notInCart(wish);
  const [line] =
    lines.length > 0 ? lines : cart.lines.length === 1 ? cart.lines : latestLine(cart, wish);
  if (!line) return null;
  if (lines.length > 1) return whichOne(wish.language, lines.map(label));
  const number =
    (wish.has(/\binstead of\b/) ? wish.numbers[0] : wish.numbers.at(-1)) ??
    (wish.has(/\bdouble\b/) ? line.quantity * 2 : 1);
  if (!isCount(number)) return askForCount(wish);
  const more = wish.has(/\b(?:more|another|additional|extra)\b/) && !wish.has(/\bmore than\b/);
  const fewer = wish.has(/\b(?:fewer|less|minus|remove|out)\b/);
  const quantity = more ? line.quantity + number : fewer ? line.quantity - number : number;
  return yield* setQuantity(line, quantity, wish);
}

/** Changes a line's size or color: adds the new variant before it removes the old one. */
export function* changeOption(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  const named = [...wish.named("option"), ...wish.excluded("option")].map(({ id }) => id);
  const meant = linesOf(cart, wish);
  // “The jacket in M” is what to add if there is none to change.
  if (cart.lines.length === 0) return yield* addGoods(wish);
  if (meant.length === 0 && namesGoods(wish)) return notInCart(wish);
  const pool = [meant, latestLine(cart, wish), cart.lines].find((lines) => lines.length > 0) ?? [];
  const [sample] = pool;
  const product = wish.all("product").find(({ id }) => id === sample?.slug);
  if (!product || !sample) return null;
  const data = productOf(product);
  const choices = chosen(data, wish, "last");
  if (choices.length === 0) {
    const values = data.options.flatMap((option) => option.values);
    return cartText(wish.language, "noSuchOption", {
      name: product.name,
      values: listed(values, wish.language, "or"),
    });
  }
  const lacking = pool.filter(
    (line) => !choices.every(({ value }) => valuesOf(line).includes(value)),
  );
  const old = lacking.filter((line) => named.some((value) => valuesOf(line).includes(value)));
  const [line, other] = old.length > 0 ? old : lacking;
  if (!line) return cartText(wish.language, "alreadySo", { name: product.name });
  if (other && meant.length === 0 && wish.discourse.focus?.id !== line.slug)
    return whichOne(wish.language, lacking.map(label));
  const values = valuesOf(line);
  const options = data.options.flatMap(({ name }, index) => {
    const value = choices.find((choice) => choice.name === name)?.value ?? values[index];
    return value === undefined ? [] : [{ name, value }];
  });
  const quantity = quantityIn(data, wish) ?? line.quantity;
  const given = { product_slug: line.slug, options, quantity };
  const result = yield* callTool("add_to_cart", given, CartUpdatedSchema);
  if (result.status === "refused") return refusalText(wish.language, result);
  yield* callTool("remove_from_cart", { line_id: line.line_id }, CartUpdatedSchema);
  return cartText(wish.language, "changed", {
    name: line.name,
    variant: result.variant,
    old: line.variant,
  });
}

export function* showCart(wish: Wish): Plan<Said | null> {
  const cart = yield* readCart();
  const refused = notDelivered(wish);
  if (cart.lines.length === 0)
    return joinReplies([
      ...(refused ? [refused] : []),
      costWithShipping(wish) ?? cartText(wish.language, "empty"),
    ]);
  const lines = cart.lines
    .map((line) => `- ${line.quantity} × ${label(line)}: ${line.total}`)
    .join("\n");
  const asked = wish.of("product").filter(({ kind }) => kind === "product");
  const absent = wish
    .named("product")
    .filter(({ id }) => !cart.lines.some(({ slug }) => slug === id));
  const note =
    asked.length > 0 && absent.length > 0
      ? `${cartText(wish.language, "notThere", { what: names(absent, wish) })}\n\n`
      : "";
  const { subtotal, shipping, total } = totalsOf(cart, wish);
  const text = note + cartText(wish.language, "cart", { lines, subtotal, shipping, total });
  return joinReplies([...(refused ? [refused] : []), text]);
}

function* removeLines(lines: readonly Line[], wish: Wish): Plan {
  let left: CartFacts | null = null;
  for (const { line_id } of lines) {
    const result = yield* callTool("remove_from_cart", { line_id }, CartUpdatedSchema);
    if (result.status === "refused") return refusalText(wish.language, result);
    left = result.cart;
  }
  return cartText(wish.language, "removed", {
    what: listed(lines.map(label), wish.language),
    left: left?.lines.length ? listed(left.lines.map(label), wish.language) : "none",
    total: left?.total ?? "",
  });
}

function* setQuantity(line: Line, quantity: number, wish: Wish): Plan {
  if (quantity > MAX_LINE_QUANTITY)
    return cartText(wish.language, "atMost", {
      most: MAX_LINE_QUANTITY,
      count: line.quantity,
      what: label(line),
    });
  if (quantity <= 0) return yield* removeLines([line], wish);
  const result = yield* callTool(
    "set_cart_quantity",
    { line_id: line.line_id, quantity },
    CartUpdatedSchema,
  );
  if (result.status === "refused") return refusalText(wish.language, result);
  return cartText(wish.language, "quantity", {
    count: quantity,
    what: label(line),
    total: result.cart.total,
  });
}

function notInCart(wish: Wish): string | null {
  const named = [...wish.of("product"), ...wish.named("kind"), ...wish.unclear("product").flat()];
  return named.length === 0
    ? null
    : cartText(wish.language, "notThere", { what: names(named, wish) });
}

function kindWords(wish: Wish): string {
  return wish.pieces
    .flatMap((piece) =>
      piece.type === "entity" && piece.entities[0]?.kind === "kind" ? piece.tokens : [],
    )
    .map(({ text }) => text)
    .join(" ");
}

function names(entities: readonly Entity[], { language }: Wish): string {
  return listed(
    entities.map(({ name }) => name),
    language,
    "or",
  );
}
