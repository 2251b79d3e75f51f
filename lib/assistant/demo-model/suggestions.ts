import type { Brain, Guess } from "./brain";
import type { Language } from "./language";

const MOST = 3;

/** The wishes that the best guesses stand for, as far as they are complete sentences. */
export function suggestions(
  guesses: readonly Guess[],
  { language, brain }: { language: Language; brain: Brain },
): string[] {
  const wishes = guesses
    .map(({ intent }) => intent.wish)
    .filter((wish) => wish !== "" && !wish.includes("{"))
    .map((wish) => brain.glossaries.wishIn(language, wish));
  return [...new Set(wishes)].slice(0, MOST);
}
