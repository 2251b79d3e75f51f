import type { Guess } from "./brain";

/** A score from which a guess may change something. */
export const SURE = 0.31;
/** A score from which a guess is answered, or the user is asked whether to make the change. */
export const LIKELY = 0.26;
const FAIR = 0.25;
const MARGIN = 0.06;

/** Whether the score is high, or fair with no other intent close to it. */
export function isSure({ intent, score }: Guess, guesses: readonly Guess[]): boolean {
  const next = guesses.find((guess) => guess.intent !== intent)?.score ?? 0;
  return score >= SURE || (score >= FAIR && score - next >= MARGIN);
}
