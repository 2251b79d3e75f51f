import type { Rate } from "@/lib/env";

export type { Rate };

/** A limit on how often something happens, such as the messages of one guest. */
export interface Ceiling extends Rate {
  /** What is counted. */
  kind: string;
  /** Who is counted, such as tenant and user; together with `kind` it identifies the count. */
  subject: readonly string[];
  /** How much is counted at once; default: 1. More than the ceiling counts as the ceiling. */
  amount?: number;
}

export type Window = "minute" | "day";

/** A ceiling that was reached. */
export interface Refusal {
  ceiling: Ceiling;
  window: Window;
  /** Milliseconds until the window ends. */
  resetsIn: number;
}

/** A count after it was incremented. */
export interface Count {
  ceiling: Ceiling;
  /** Start of the UTC day, in Unix milliseconds. */
  day: number;
  today: number;
}

/** What refuses while the site's owner has turned the assistant off. */
export const assistantSwitch: Ceiling = {
  kind: "the assistant",
  subject: [],
  perMinute: 0,
  perDay: 0,
};

export interface Remaining {
  ceiling: Ceiling;
  left: number;
  /** Milliseconds until the day ends; null if nothing was counted on it. */
  resetsIn: number | null;
}

export type Reservation = { granted: true; counts: Count[] } | { granted: false; refusal: Refusal };

/** Whether the rate has any limit. */
export function isBounded({ perMinute, perDay }: Rate): boolean {
  return perMinute !== Infinity || perDay !== Infinity;
}
