import { mentionsGear } from "../language/gear-words";
import { namesPosition } from "../language/ordinals";
import { readProductReference } from "../language/product-reference";
import { say, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { productDescription } from "../replies/product-replies";
import { outOfRangeReply, whichOne } from "../replies/which-one";
import { addProduct } from "./add-product";
import { withEarlierChoice } from "./add-to-cart";
import type { Intent } from "./intent";

const BARE =
  /^(?:(?:maybe|i like|i prefer|i think|rather|show me) )*(?:the |that |this |number |no\.? ?|#)?[\p{L}\p{N}#' -]{1,40}[.!]*$/u;
const ONE = /\bones?\b|^(?:the|that|this|number|#)\b/;
const OFFERS_TO_ADD = /\bI'll put it in your cart\.$/;
const LONGEST = 6;

/** “The last one”, “the blue one, 43”: a product and nothing else. */
export const pickProduct: Intent = (moment) => {
  const { utterance, products, lastReply } = moment;
  const { core, words } = utterance;
  if (words.length > LONGEST || !BARE.test(core.replace(/,/g, "")) || !ONE.test(core)) return null;
  const reference = readProductReference(utterance, products);
  switch (reference.kind) {
    case "one": {
      const { product } = reference;
      return OFFERS_TO_ADD.test(lastReply)
        ? addProduct(product, withEarlierChoice(product, moment))
        : describe(product.slug);
    }
    case "several":
      return say(whichOne(reference.products));
    case "out_of_range":
      return say(outOfRangeReply(reference.count));
    case "none":
      if (mentionsGear(words) || products.shown.length > 0) return null;
      return namesPosition(core) || /\bone\b/.test(core)
        ? say("I haven't shown you anything yet. What are you looking for?")
        : null;
  }
};

function* describe(slug: string): Plan {
  const result = yield* askProduct(slug, "show_product");
  return result.status === "refused" ? result.message : productDescription(result.product);
}
