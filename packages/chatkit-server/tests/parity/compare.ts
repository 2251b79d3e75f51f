import { isDeepStrictEqual } from "node:util";
import { normalize, type Outcome } from "./outcome";

/** The first step with different outcomes, and both outcomes; null if all are the same. */
export function firstDifference(
  reference: Outcome[],
  ours: Outcome[],
): { step: number; reference: unknown; ours: unknown } | null {
  for (const [step, expected] of reference.entries()) {
    const actual = ours[step];
    const a = normalize(comparable(expected, expected));
    const b = normalize(actual && comparable(actual, expected));
    if (!isDeepStrictEqual(a, b)) return { step, reference: a, ours: b };
  }
  return null;
}

/**
 * When a stream breaks, the reference has already sent its beginning, and this server nothing. What
 * is stored is compared if the expectation contains it.
 */
function comparable({ stored, ...seen }: Outcome, expected: Outcome): Outcome {
  const shown = seen.failed ? { ...seen, events: [] } : seen;
  return expected.stored === undefined ? shown : { ...shown, stored };
}
