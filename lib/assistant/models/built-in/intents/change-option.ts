import { addToCart, type AddToCartResult } from "@/lib/capabilities/cart/client-tools";
import type { Exchange } from "../conversation/conversation";
import { CartResultSchema } from "@/lib/capabilities/cart/results";
import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { readOptions } from "../language/option-values";
import { ask, ToolTrouble, type Plan } from "../planning/plan";
import { lineText, lowerFirst } from "../replies/cart-replies";
import { valuesOf } from "../replies/option-questions";
import { readCart, type CartLine } from "./cart-line";
import type { Intent } from "./intent";

const CHANGE =
  /\b(?:change|switch|swap|set|exchange)\b.*\b(?:size|colou?r)\b|\b(?:change|swap|exchange) (?:it|that|them) (?:to|for)\b|\bmake (?:it|that|them) (?:a |an |in |size )?\S+|\b(?:in|size) \S+ instead\b|^(?:sorry|actually|no|oops|wait)\b.*\b(?:i meant|rather|size|in (?:a )?)\b/;
type Added = Extract<AddToCartResult, { status: "added" }>;

const SEPARATOR = " / ";
/** As many pieces someone may well mean: “make it 12” is no size. */
const MOST_PIECES = 20;

/** “Make it 43”, “in berry instead”: another size or color of what is in the cart. */
export const changeOption: Intent = ({
  utterance: { plain, raw },
  products: { focus },
  conversation,
}) => {
  if (!focus || !CHANGE.test(plain)) return null;
  const added = lastAdded(focus, conversation.past);
  const { chosen, unavailable } = readOptions(focus, raw);
  const number = Number(/\d+/.exec(plain)?.[0] ?? NaN);
  const isCount = number <= MOST_PIECES && !/\bsize\b/.test(plain) && chosen.length === 0;
  if (!added || chosen.length + unavailable.length === 0 || isCount) return null;
  return swap(focus, added, raw);
};

/** What the page said when the product was added last. */
function lastAdded(product: ProductFacts, past: readonly Exchange[]): Added | undefined {
  const results = past
    .flatMap(({ outcomes }) => outcomes)
    .filter(
      ({ tool, arguments: given }) =>
        tool === addToCart.name && given["product_slug"] === product.slug,
    )
    .flatMap(({ output }) => addToCart.result.safeParse(output).data ?? []);
  return results.filter((result) => result.status === "added").at(-1);
}

/**
 * Adds the other one before the cart is read: a turn ends when the page runs a tool, and what is read
 * before that is forgotten in the next.
 */
function* swap(product: ProductFacts, before: Added, words: string): Plan {
  const [refused] = readOptions(product, words).unavailable;
  if (refused)
    return `The **${product.name}** doesn't come in ${refused.wanted}, so I've left ${lineText(before)} as it is. It comes in ${valuesOf(refused.option)}.`;
  const options = optionsFor(product, before.variant, words);
  if (options.map(({ value }) => value).join(SEPARATOR) === before.variant)
    return `That's what I put in your cart already: ${lineText(before)}.`;
  const added = yield* ask(
    addToCart.name,
    { product_slug: product.slug, options, quantity: before.quantity },
    addToCart.result,
  );
  if (added.status === "refused") return `I couldn't change that: ${lowerFirst(added.message)}`;
  const cart = yield* readCart();
  const line = cart.lines.find(
    ({ slug, variant }) => slug === product.slug && variant === before.variant,
  );
  const total = line ? yield* takeAway(line, before.quantity) : cart.total;
  return `Done: ${lineText(added)}${line ? ` instead of ${before.variant}` : ""}. Your cart comes to ${total}.`;
}

/** Takes so many of a line out of the cart; what the cart comes to then. */
function* takeAway(line: CartLine, quantity: number): Plan {
  const left = line.quantity - quantity;
  const result =
    left > 0
      ? yield* ask("set_cart_quantity", { line_id: line.line_id, quantity: left }, CartResultSchema)
      : yield* ask("remove_from_cart", { line_id: line.line_id }, CartResultSchema);
  if (result.status === "refused") throw new ToolTrouble(result.message);
  return result.cart.total;
}

/** What is said now over what it was before. */
function optionsFor(
  product: ProductFacts,
  variant: string,
  words: string,
): { name: string; value: string }[] {
  const { chosen } = readOptions(product, words);
  const current = variant.split(SEPARATOR);
  return product.options.flatMap(({ name }, index) => {
    const value = chosen.find((choice) => choice.name === name)?.value ?? current[index];
    return value ? [{ name, value }] : [];
  });
}
