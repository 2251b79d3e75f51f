type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MONDAY: Weekday = 1;

/** The calendar's texts in any locale the browser supports, without locale files. */
export function calendarFormats(locale: string) {
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
  const shortWeekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
  const longWeekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric" });
  const fullDay = new Intl.DateTimeFormat(locale, { dateStyle: "full" });
  return {
    formatters: {
      formatCaption: (date: Date) => month.format(date),
      formatWeekdayName: (date: Date) => shortWeekday.format(date),
      formatDay: (date: Date) => dayNumber(day, date),
    },
    labels: {
      labelGrid: (date: Date) => month.format(date),
      labelWeekday: (date: Date) => longWeekday.format(date),
      labelDayButton: (date: Date) => fullDay.format(date),
      labelNav: () => "",
    },
  };
}

/**
 * The number of a day without the word that some locales append, because a cell has room only for
 * the number.
 */
function dayNumber(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === "day")?.value ?? "";
}

interface WeekInfo {
  readonly firstDay: number;
}

/** The first day of the week, with Sunday as 0. Monday if the browser doesn't say. */
export function firstWeekday(locale: string): Weekday {
  // Older engines have the property, newer ones the method, some neither.
  const tag: Intl.Locale & { getWeekInfo?(): WeekInfo; readonly weekInfo?: WeekInfo } =
    new Intl.Locale(locale);
  const { firstDay } = tag.getWeekInfo?.() ?? tag.weekInfo ?? { firstDay: MONDAY };
  return WEEKDAYS[firstDay % WEEKDAYS.length] ?? MONDAY;
}
