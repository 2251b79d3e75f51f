import { DAY_MS } from "@/lib/clock";
import { SMALL_NUMBERS } from "./number-words";

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

const MONTH = `(?<month>${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|")}|sept)`;
const DATE = new RegExp(
  `\\b(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th| \\.)? (?:of )?${MONTH}|${MONTH.replace("month", "before")} (?:the )?(?<after>\\d{1,2})(?:st|nd|rd|th)?|(?:in|since|from|of|during|last|this|until|before) ${MONTH.replace("month", "alone")}(?! (?:the )?\\d))\\b`,
);
const WEEKDAY = new RegExp(
  `\\b(?:(?<week>last week) )?(?:on |last )?(?<name>${WEEKDAYS.join("|")})s?\\b`,
);
const AGO = /\b(?<count>\d{1,3}|[a-z]+|a couple of|a few) (?<unit>day|week|month)s? ago\b/;
/** The days around “about two weeks ago”, which is rarely meant exactly. */
const SLACK = { day: 1, week: 4, month: 16 };
const LENGTH = { day: 1, week: 7, month: 30 };

/** Days of UTC, from midnight to midnight; the end is excluded. */
export interface Days {
  from: number;
  before: number;
}

/** The past days that a text in lower-case English is about, such as “last Tuesday”; null if none. */
export function daysIn(text: string, now: number): Days | null {
  const today = now - (now % DAY_MS);
  const date = new Date(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = (from: number, count = 1): Days => ({ from, before: from + count * DAY_MS });
  const months = (from: number): Days => ({
    from: Date.UTC(year, from),
    before: Date.UTC(year, from + 1),
  });
  const ago = AGO.exec(text)?.groups;
  if (ago) return around(ago, today);
  if (/\blast month\b/.test(text)) return months(month - 1);
  if (/\bthis month\b/.test(text)) return months(month);
  const named = DATE.exec(text)?.groups;
  if (named) {
    const index = MONTHS.findIndex((name) =>
      name.startsWith((named["month"] ?? named["before"] ?? named["alone"] ?? "").slice(0, 3)),
    );
    const latest = index > month ? index - 12 : index;
    const day = named["day"] ?? named["after"];
    return day === undefined ? months(latest) : days(Date.UTC(year, latest, Number(day)));
  }
  const weekday = WEEKDAY.exec(text)?.groups;
  if (weekday) {
    const back = (date.getUTCDay() - WEEKDAYS.indexOf(weekday["name"] ?? "") + 7) % 7 || 7;
    const sunday = (date.getUTCDay() + 6) % 7;
    const earlier = weekday["week"] !== undefined && back <= sunday ? 7 : 0;
    return days(today - (back + earlier) * DAY_MS);
  }
  if (/\byesterday\b/.test(text)) return days(today - DAY_MS);
  if (/\b(?:last|this|past) week\b/.test(text)) return days(today - 13 * DAY_MS, 14);
  return null;
}

function around(groups: Partial<Record<string, string>>, today: number): Days {
  const unit = groups["unit"] === "day" ? "day" : groups["unit"] === "week" ? "week" : "month";
  const words = groups["count"] ?? "";
  const isVague = /couple|few|some/.test(words);
  const count = Number(words) || Math.max(SMALL_NUMBERS.indexOf(words), isVague ? 3 : 1);
  const slack = isVague ? count * LENGTH[unit] : SLACK[unit];
  const day = today - count * LENGTH[unit] * DAY_MS;
  return { from: day - slack * DAY_MS, before: day + (slack + 1) * DAY_MS };
}

/** Whether a word names a month; “may” and “march” are left out, because they are mostly verbs. */
export function isMonth(word: string | undefined): boolean {
  return word !== undefined && word !== "may" && word !== "march" && MONTHS.includes(word);
}
