/** A calendar day without a time zone, as `YYYY-MM-DD`. */
export type CalendarDay = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day of an ISO date-time, regardless of the time. */
export function dayOf(isoDateTime: string | undefined): CalendarDay | undefined {
  const [day] = ISO_DAY.exec(isoDateTime?.trim() ?? "") ?? [];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** The protocol's format for a day, midnight UTC. */
export function isoOfDay(day: CalendarDay): string {
  return `${day}T00:00:00.000Z`;
}

/**
 * Noon in the user's time zone, because midnight may not exist on a day when daylight saving time
 * starts.
 */
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
