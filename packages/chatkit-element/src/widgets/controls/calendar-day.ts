/** A day of the calendar without a time zone, written `YYYY-MM-DD`. */
export type CalendarDay = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day that an ISO date-time names, whatever its time of day. */
export function dayOf(isoDateTime: string | undefined): CalendarDay | undefined {
  const [day] = ISO_DAY.exec(isoDateTime?.trim() ?? "") ?? [];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** How a day travels: midnight of the day in UTC. */
export function isoOfDay(day: CalendarDay): string {
  return `${day}T00:00:00.000Z`;
}

/** Noon in the reader's time zone, which lies on the same day in every zone with summer time. */
export function localNoon(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

export function dayOfLocal(date: Date): CalendarDay {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

export function formatDay(day: CalendarDay, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(localNoon(day));
}

export function isOutside(
  day: CalendarDay,
  min: CalendarDay | undefined,
  max: CalendarDay | undefined,
): boolean {
  return (min !== undefined && day < min) || (max !== undefined && day > max);
}
