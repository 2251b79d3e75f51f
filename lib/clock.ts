/** Milliseconds since 1970, from a source that tests can replace. */
export type Clock = () => number;

export const DAY_MS = 24 * 60 * 60 * 1_000;

export const systemClock: Clock = () => Date.now();

/** The day of a moment in UTC, such as `2026-03-01`. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
