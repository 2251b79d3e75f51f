import type { Refusal } from "./ceiling";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

interface UntilReset {
  /** Whole seconds, at least 1. */
  seconds: number;
  /** For use in a sentence: `in 40 seconds` or `at midnight UTC, in 5 hours`. */
  words: string;
  /** The same wait in a unit that suits its length, for sentences in other languages. */
  wait: Wait;
}

interface Wait {
  count: number;
  unit: "second" | "minute" | "hour";
}

/** When a refused user may try again. */
export function untilReset({ window, resetsIn }: Pick<Refusal, "window" | "resetsIn">): UntilReset {
  const seconds = Math.max(1, Math.ceil(resetsIn / 1_000));
  const wait = duration(seconds);
  const words = `in ${wait.count} ${wait.unit}${wait.count === 1 ? "" : "s"}`;
  return { seconds, words: window === "day" ? `at midnight UTC, ${words}` : words, wait };
}

function duration(seconds: number): Wait {
  if (seconds <= 2 * MINUTE_SECONDS) return { count: seconds, unit: "second" };
  if (seconds <= 2 * HOUR_SECONDS)
    return { count: Math.ceil(seconds / MINUTE_SECONDS), unit: "minute" };
  return { count: Math.ceil(seconds / HOUR_SECONDS), unit: "hour" };
}
