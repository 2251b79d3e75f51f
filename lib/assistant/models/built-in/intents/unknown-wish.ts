import { ProductDetailsResultSchema } from "../../../tool-results/products";
import { ask, say, type Plan } from "../planning/plan";
import { productDescription } from "../replies/product-replies";
import type { Moment } from "./intent";

const MOST_NAME_WORDS = 4;

/** The last resort: a few words may be a product's name; anything else gets an honest answer. */
export function unknownWish({ utterance, conversation }: Moment): Plan {
  const { words, plain, raw } = utterance;
  if (conversation.current.hasFiles) return say(BLIND);
  if (words.length === 0) return say("Tell me what you're looking for and I'll see what we have.");
  const isQuestion =
    /\?|^(?:what|why|who|how|when|where|is|are|do|does|can|could|would|should|tell)\b/.test(plain);
  if (words.length <= MOST_NAME_WORDS && !isQuestion) return nameOrUnknown(raw);
  return say(UNKNOWN);
}

function* nameOrUnknown(name: string): Plan {
  const result = yield* ask("get_product", { product: name }, ProductDetailsResultSchema);
  return result.status === "found" ? productDescription(result.product) : UNKNOWN;
}

const BLIND =
  "I can't look into pictures or files: I'm a scripted demo model. Tell me in words what you're looking for and I'll find it.";

const UNKNOWN =
  "I didn't get that one. I'm a scripted demo model and know only this shop: I can find gear, fill your cart, show your orders, look up our help pages and switch between light and dark. " +
  "With an OpenAI key set, a real model answers here instead. Try “I need boots for a winter hike”.";
