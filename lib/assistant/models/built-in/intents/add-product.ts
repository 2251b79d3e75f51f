import { addToCart as contract } from "@/lib/capabilities/cart/client-tools";
import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { readOptions } from "../language/option-values";
import { readQuantity } from "../language/quantities";
import { ask, type Plan } from "../planning/plan";
import { addedReply } from "../replies/cart-replies";
import { offers } from "../replies/offers";
import { optionQuestion, unavailableValue } from "../replies/option-questions";

const MOST = 20;

/** Adds one product, asking for what must be chosen first. `words` may hold options and a quantity. */
export function* addProduct(product: ProductFacts, words: string): Plan {
  const reading = readOptions(product, words);
  const refused = reading.unavailable[0];
  if (refused) return unavailableValue(product, refused.option, refused.wanted);
  if (!product.in_stock)
    return `The **${product.name}** is sold out at the moment, sorry. ${offers.searchAlike.question}`;
  const quantity = readQuantity(words.toLowerCase());
  if (quantity === 0) return `All right, I've added none of the **${product.name}**.`;
  if (quantity !== null && quantity > MOST)
    return `I can put at most ${MOST} of one thing into a cart, so I've added nothing yet. How many of the **${product.name}** would you like?`;
  const missing = reading.missing[0];
  if (missing) return optionQuestion(product, missing);
  const result = yield* ask(
    contract.name,
    { product_slug: product.slug, options: reading.chosen, quantity },
    contract.result,
  );
  return addedReply(result, product);
}
