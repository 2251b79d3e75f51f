import type { Language } from "./languages";

type DayStyle = "long" | "full" | "weekday";

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: "long" },
  full: { dateStyle: "full" },
  weekday: { weekday: "long" },
};

/**
 * A day in UTC, from a date or Unix milliseconds: `March 3, 2026` (long), `Tuesday, March 3, 2026`
 * (full) or `Tuesday` (weekday).
 */
export function formatDay(
  day: Date | number,
  language: Language,
  style: DayStyle = "long",
): string {
  return new Intl.DateTimeFormat(language, { ...OPTIONS[style], timeZone: "UTC" }).format(day);
}
