import { isDeepStrictEqual } from "node:util";
import { normalize, type Outcome } from "./outcome";

/** The first step whose outcome differs, with both; null when all are the same. */
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
 * Of a broken stream the reference has sent the beginning; this server has sent nothing yet. What is
 * stored counts where the expectation knows it.
 */
function comparable({ stored, ...seen }: Outcome, expected: Outcome): Outcome {
  const shown = seen.failed ? { ...seen, events: [] } : seen;
  return expected.stored === undefined ? shown : { ...shown, stored };
}
