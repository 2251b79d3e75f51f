import type { Conversation } from "../conversation/conversation";
import { knownProducts, type KnownProducts } from "../conversation/known-products";
import { correctSpelling } from "../language/spelling";
import { readUtterance, type Utterance } from "../language/utterance";
import type { Plan } from "../planning/plan";

/** A thing the user may want, seen at one moment of the conversation. */
export interface Moment {
  utterance: Utterance;
  conversation: Conversation;
  products: KnownProducts;
  /** What the assistant said last; empty at the start. */
  lastReply: string;
}

/** Recognizes one kind of wish and plans for it; null where the words mean something else. */
export type Intent = (moment: Moment) => Plan | null;

export function readMoment(said: string, conversation: Conversation): Moment {
  const products = knownProducts(conversation);
  const names = products.all.flatMap(({ name }) => name.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  return {
    utterance: readUtterance(correctSpelling(said, names)),
    conversation,
    products,
    lastReply: conversation.past.at(-1)?.reply ?? "",
  };
}
