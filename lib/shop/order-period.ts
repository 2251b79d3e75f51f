import { DAY_MS } from "@/lib/clock";
import { RefusalError } from "@/lib/refusal-error";

export const NAMED_PERIODS = [
  "last_7_days",
  "last_30_days",
  "this_month",
  "last_month",
  "this_year",
  "last_year",
] as const;
type NamedPeriod = (typeof NAMED_PERIODS)[number];

/** Days as `2026-03-01`, both included; null leaves that end open. */
interface DayRange {
  from: string | null;
  to: string | null;
}

/** Undefined where the period is open. */
interface PeriodBounds {
  from?: Date | undefined;
  /** Excluded. */
  before?: Date | undefined;
}

/**
 * When a period starts and ends. Days, months and years are those of UTC. Throws a `RefusalError`
 * for a range that ends before it starts.
 */
export function daysOf(period: NamedPeriod | DayRange, now: Date): PeriodBounds {
  if (typeof period !== "string") return rangeBounds(period);
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  switch (period) {
    case "last_7_days":
      return { from: new Date(now.getTime() - 7 * DAY_MS) };
    case "last_30_days":
      return { from: new Date(now.getTime() - 30 * DAY_MS) };
    case "this_month":
      return { from: monthStart(year, month) };
    case "last_month":
      return { from: monthStart(year, month - 1), before: monthStart(year, month) };
    case "this_year":
      return { from: monthStart(year, 0) };
    case "last_year":
      return { from: monthStart(year - 1, 0), before: monthStart(year, 0) };
  }
}

function rangeBounds({ from, to }: DayRange): PeriodBounds {
  if (from !== null && to !== null && to < from)
    throw new RefusalError(`The period ends on ${to}, before it starts on ${from}.`);
  return {
    from: from === null ? undefined : new Date(from),
    before: to === null ? undefined : new Date(new Date(to).getTime() + DAY_MS),
  };
}

/** A month outside of 0 to 11 lies in another year. */
function monthStart(year: number, month: number): Date {
  return new Date(Date.UTC(year, month));
}
