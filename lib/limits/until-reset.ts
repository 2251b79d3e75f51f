import type { Refusal } from "./ceiling";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

export interface UntilReset {
  /** Whole seconds, at least 1. */
  seconds: number;
  /** For use in a sentence: `in 40 seconds` or `at midnight UTC, in 5 hours`. */
  words: string;
}

/** When a refused user may try again. */
export function untilReset({ window, resetsIn }: Pick<Refusal, "window" | "resetsIn">): UntilReset {
  const seconds = Math.max(1, Math.ceil(resetsIn / 1_000));
  const wait = `in ${duration(seconds)}`;
  return { seconds, words: window === "day" ? `at midnight UTC, ${wait}` : wait };
}

function duration(seconds: number): string {
  if (seconds <= 2 * MINUTE_SECONDS) return count(seconds, "second");
  if (seconds <= 2 * HOUR_SECONDS) return count(Math.ceil(seconds / MINUTE_SECONDS), "minute");
  return count(Math.ceil(seconds / HOUR_SECONDS), "hour");
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
