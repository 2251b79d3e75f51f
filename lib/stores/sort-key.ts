const TIME_DIGITS = 15;
const COUNT_DIGITS = 6;
const RANDOM_BYTES = 4;

let lastMoment = 0;
let count = 0;

/**
 * Orders threads by creation time, and within the same millisecond by when they were stored. Keys
 * compare as text and are unique.
 */
export function createSortKey(createdAt: string, now: number): string {
  const moment = Math.max(lastMoment, Math.floor(now));
  count = moment === lastMoment ? count + 1 : 0;
  lastMoment = moment;
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const suffix = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const order = String(count).padStart(COUNT_DIGITS, "0");
  return `${digits(millisecondsOf(createdAt))}-${digits(moment)}-${order}-${suffix}`;
}

/**
 * A key that sorts before those of all threads created at this time, in milliseconds since 1970.
 */
export function sortKeyAt(time: number): string {
  return digits(time);
}

/** Parses an ISO 8601 time to milliseconds since 1970; zero if it is invalid. */
export function millisecondsOf(time: string): number {
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

function digits(milliseconds: number): string {
  return String(milliseconds).padStart(TIME_DIGITS, "0");
}
