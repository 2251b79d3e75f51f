import type { ProductFacts } from "@/lib/capabilities/catalog/results";
import { countWord, listWords } from "./lists";

const MOST_NAMES = 6;

/** For a position beyond the end of what was shown. */
export function outOfRangeReply(count: number): string {
  return count === 0
    ? "I haven't shown you a list yet. Which product do you mean?"
    : `I've only shown you ${countWord(count)}. Which one do you mean?`;
}

export function whichOne(products: readonly Pick<ProductFacts, "name">[], lead = ""): string {
  const names = products.slice(0, MOST_NAMES).map(({ name }) => `**${name}**`);
  return `${lead}Which one do you mean: ${listWords(names, "or")}?`;
}

/** Recognizes the question in a later turn. */
export function asksWhichOne(reply: string): boolean {
  return /\bWhich (?:one do you mean|of these shall I|one shall I put)\b/.test(reply);
}
