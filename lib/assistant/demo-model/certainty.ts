import type { Guess } from "./brain";

/** A score below which nothing is answered. */
export const LIKELY = 0.22;
/** A score that counts by itself. */
export const HIGH = 0.33;

/**
 * Scores from which a guess counts if it is that far ahead of its rivals: for changing something,
 * for answering, and for answering words that are all known.
 */
const ENOUGH = {
  act: { score: 0.29, ahead: 0.06 },
  answer: { score: 0.27, ahead: 0.04 },
  known: { score: LIKELY, ahead: 0.07 },
};

/** Whether a guess may be acted on, or answered, rather than offered to the user. */
export function isSure(guess: Guess, guesses: readonly Guess[], strange: number): boolean {
  const { intent, score } = guess;
  const rival = guesses.find((other) =>
    intent.acts ? other.intent !== intent : familyOf(other) !== familyOf(guess),
  );
  const ahead = score - (rival?.score ?? 0);
  const isEnough = (least: { score: number; ahead: number }) =>
    score >= least.score && ahead >= least.ahead;
  if (score >= HIGH) return true;
  if (intent.acts) return isEnough(ENOUGH.act);
  return isEnough(ENOUGH.answer) || (strange === 0 && isEnough(ENOUGH.known));
}

function familyOf({ intent }: Guess): string {
  return intent.name.split(".")[0] ?? intent.name;
}
