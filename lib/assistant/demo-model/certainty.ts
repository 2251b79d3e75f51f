import type { Guess } from "./brain";

/** Guesses that score below this are ignored. */
export const LIKELY = 0.22;
/** A score that is sufficient regardless of rivals. */
const HIGH = 0.33;

/**
 * Minimum scores for a guess that is far enough ahead of its rivals: for changing something, for
 * answering, and for answering when all words are known.
 */
const ENOUGH = {
  act: { score: 0.29, ahead: 0.06 },
  answer: { score: 0.27, ahead: 0.04 },
  known: { score: LIKELY, ahead: 0.07 },
};

/** Below this score, a topic is answered with reserve. */
const PLAIN = 0.36;
/** The share of a wish's telling words that a topic must know for its reply to stand alone. */
export const FAMILIAR = 0.8;

/** Whether a topic fits a wish well enough to be answered without reserve. */
export function isUnmistakable(score: number, familiarity: number): boolean {
  return score >= PLAIN && familiarity >= LEAST_FAMILIAR;
}

const LEAST_FAMILIAR = 0.6;

/** Whether a guess is certain enough to act on or answer, rather than to suggest it to the user. */
export function isSure(
  guess: Guess,
  guesses: readonly Guess[],
  { unknownWords, isComplete }: { unknownWords: number; isComplete: boolean },
): boolean {
  const { intent, score } = guess;
  const rival = guesses.find((other) =>
    intent.acts ? other.intent !== intent : familyOf(other) !== familyOf(guess),
  );
  const ahead = score - (rival?.score ?? 0);
  const isEnough = (least: { score: number; ahead: number }) =>
    score >= least.score && ahead >= least.ahead;
  if (score >= HIGH) return true;
  if (isComplete && guess.covers) return true;
  if (intent.acts) return isEnough(ENOUGH.act);
  return isEnough(ENOUGH.answer) || (unknownWords === 0 && isEnough(ENOUGH.known));
}

function familyOf({ intent }: Guess): string {
  return intent.name.split(".")[0] ?? intent.name;
}
