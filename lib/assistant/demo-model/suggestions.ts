import type { Guess } from "./brain";

const MOST = 3;

/** The wishes that the best guesses stand for, as far as they are complete sentences. */
export function suggestions(guesses: readonly Guess[]): string[] {
  const wishes = guesses
    .map(({ intent }) => intent.wish)
    .filter((wish) => wish !== "" && !wish.includes("{"));
  return [...new Set(wishes)].slice(0, MOST);
}
