import { addToCart } from "@/lib/client-tools";
import { CartResultSchema } from "../../../tool-results/cart";
import type { ProductFacts } from "../../../tool-results/products";
import { readOptions } from "../language/option-values";
import { ask, ToolTrouble, type Plan } from "../planning/plan";
import { lineText, lowerFirst } from "../replies/cart-replies";
import { valuesOf } from "../replies/option-questions";
import { addProduct } from "./add-product";
import { readCart, type CartLine } from "./cart-line";
import type { Intent } from "./intent";

const CHANGE =
  /\b(?:change|switch|swap|set|exchange)\b.*\b(?:size|colou?r)\b|\b(?:change|swap|exchange) (?:it|that|them) (?:to|for)\b|\bmake (?:it|that|them) (?:a |an |in |size )?\S+|\b(?:in|size) \S+ instead\b|^(?:sorry|actually|no|oops|wait)\b.*\b(?:i meant|rather|size|in (?:a )?)\b/;
const SEPARATOR = " / ";
/** As many pieces someone may well mean: “make it 12” is no size. */
const MOST_PIECES = 20;

/** “Make it 43”, “in berry instead”: another size or colour of what is in the cart. */
export const changeOption: Intent = ({
  utterance: { plain, raw },
  products: { focus },
  conversation,
}) => {
  if (!focus || !CHANGE.test(plain)) return null;
  const wasAdded = conversation.past.some(({ outcomes }) =>
    outcomes.some(
      ({ tool, arguments: given }) =>
        tool === addToCart.name && given["product_slug"] === focus.slug,
    ),
  );
  const { chosen, unavailable } = readOptions(focus, raw);
  const number = Number(/\d+/.exec(plain)?.[0] ?? NaN);
  const isCount = number <= MOST_PIECES && !/\bsize\b/.test(plain) && chosen.length === 0;
  return wasAdded && chosen.length + unavailable.length > 0 && !isCount ? swap(focus, raw) : null;
};

function* swap(product: ProductFacts, words: string): Plan {
  const cart = yield* readCart();
  const line = cart.lines.findLast(({ slug }) => slug === product.slug);
  if (!line) return yield* addProduct(product, words);
  const { unavailable } = readOptions(product, words);
  const [refused] = unavailable;
  if (refused)
    return `The **${product.name}** doesn't come in ${refused.wanted}, so it stays at ${lineText(line)}. It comes in ${valuesOf(refused.option)}.`;
  const options = optionsFor(product, line, words);
  if (options.map(({ value }) => value).join(SEPARATOR) === line.variant)
    return `That's what is in your cart already: ${lineText(line)}.`;
  return yield* replaceLine(line, options);
}

function* replaceLine(line: CartLine, options: { name: string; value: string }[]): Plan {
  const added = yield* ask(
    addToCart.name,
    { product_slug: line.slug, options, quantity: line.quantity },
    addToCart.result,
  );
  if (added.status === "refused") return `I couldn't change that: ${lowerFirst(added.message)}`;
  const result = yield* ask("remove_from_cart", { line_id: line.line_id }, CartResultSchema);
  if (result.status === "refused") throw new ToolTrouble(result.message);
  return `Done: ${lineText({ ...line, variant: added.variant })} instead of ${line.variant}. Your cart comes to ${result.cart.total}.`;
}

/** What is said now over what the line has. */
function optionsFor(
  product: ProductFacts,
  line: CartLine,
  words: string,
): { name: string; value: string }[] {
  const { chosen } = readOptions(product, words);
  const current = line.variant.split(SEPARATOR);
  return product.options.flatMap(({ name }, index) => {
    const value = chosen.find((choice) => choice.name === name)?.value ?? current[index];
    return value ? [{ name, value }] : [];
  });
}
