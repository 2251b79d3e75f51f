import { say, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { productDescription } from "../replies/product-replies";
import type { Moment } from "./intent";
import { lookFor } from "./vague-wish";

const MOST_NAME_WORDS = 4;
const PRONOUN = /^(?:i|i'm|you|we)\b/i;

/** The last resort: a few words may be a product's name; anything else gets an honest answer. */
export function unknownWish({ utterance, conversation, lastReply }: Moment): Plan {
  const { words, plain, raw } = utterance;
  if (conversation.current.hasFiles) return say(BLIND);
  if (words.length === 0) return say("Tell me what you're looking for and I'll see what we have.");
  const isQuestion =
    /\?|^(?:what|why|who|how|when|where|is|are|do|does|can|could|would|should|tell)\b/.test(plain);
  if (words.length <= MOST_NAME_WORDS && !isQuestion) return nameOrUnknown(raw, lastReply);
  return say(unknown(lastReply));
}

const WORDS_ALONE = /^[\p{L}\p{N} '’-]+[.!]*$/u;
const TALK =
  /\b(?:i|i'm|you|your|me|my|we|it|its|this|that|he|she|they|them|tools?|instructions?|prompt|undo|go|say|hmm+|test|so|eh|huh|meh|wtf|omg)\b/i;

/** A name of the shop's, or else a thing that its search may know. */
function* nameOrUnknown(name: string, lastReply: string): Plan {
  if (PRONOUN.test(name)) return unknown(lastReply);
  const result = yield* askProduct(name);
  if (result.status === "found") return productDescription(result.product);
  return WORDS_ALONE.test(name) && !TALK.test(name) && /\p{Script=Latin}/u.test(name)
    ? yield* lookFor(name.replace(/[.!]+$/, ""))
    : unknown(lastReply);
}

/** The whole list of what can be said is tiring the second time. */
function unknown(lastReply: string): string {
  return lastReply.startsWith("I didn't get that") ? STILL_UNKNOWN : UNKNOWN;
}

const STILL_UNKNOWN =
  "I didn't get that either, sorry. Name a thing, such as a tent or a jacket, or ask about your cart, your orders, shipping or returns.";

const BLIND =
  "I can't look into pictures or files: I'm a scripted demo model. Tell me in words what you're looking for and I'll find it.";

const UNKNOWN =
  "I didn't get that one. I'm a scripted demo model and know only this shop: I can find gear, fill your cart, show your orders, look up our help pages and switch between light and dark. " +
  "With an OpenAI key set, a real model answers here instead. Try “I need boots for a winter hike”.";
