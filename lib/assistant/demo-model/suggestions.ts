import type { Guess } from "./brain";
import { mayAct } from "./mood";
import type { Wish } from "./wish";

const MOST = 3;

/**
 * The wishes that the best guesses stand for, as far as they are complete sentences. A question is
 * never turned into a change.
 */
export function suggestions(guesses: readonly Guess[], { mood }: Pick<Wish, "mood">): string[] {
  const wishes = guesses
    .filter(({ intent }) => !intent.acts || mayAct(mood))
    .map(({ intent }) => intent.wish)
    .filter((wish) => wish !== "" && !wish.includes("{"));
  return [...new Set(wishes)].slice(0, MOST);
}
