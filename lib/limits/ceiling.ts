import type { Rate } from "@/lib/env";

export type { Rate };

/** A bound on how often something happens, such as the messages of one guest. */
export interface Ceiling extends Rate {
  /** What is counted. */
  kind: string;
  /** Of whom, such as tenant and user; together they name the count. */
  of: readonly string[];
}

export type Window = "minute" | "day";

/** A ceiling that is reached. */
export interface Refusal {
  ceiling: Ceiling;
  window: Window;
  /** Milliseconds until the window ends. */
  resetsIn: number;
}

/** Where a count stands after it was raised. */
export interface Count {
  ceiling: Ceiling;
  /** First moment of the day in UTC, in milliseconds since 1970. */
  day: number;
  today: number;
}

export type Reservation = { granted: true; counts: Count[] } | { granted: false; refusal: Refusal };

/** Whether a ceiling holds anything back. */
export function isBounded({ perMinute, perDay }: Rate): boolean {
  return perMinute !== Infinity || perDay !== Infinity;
}
