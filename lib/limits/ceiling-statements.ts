import { sql, type Sql } from "@/lib/db";
import type { Rate } from "./ceiling";

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** Counts are 32-bit integers on PostgreSQL. */
const MOST = 2_000_000_000;

export type KeyedRate = Rate & { key: string; amount: number };

/** Which row was incremented, in which day and minute. */
export interface Raised {
  key: string;
  day: number;
  minute: number;
}

/**
 * Increments all counts in one statement, or none if a ceiling is reached. Each row is checked
 * again as it is incremented, so no count ever exceeds its ceiling. If two processes request the
 * last slot at the same time, the refused one may have incremented some of its other counts, which
 * it must take back. A clock that steps back never reopens a minute or a day.
 */
export function raiseCounts(rates: readonly KeyedRate[], now: Sql): Sql {
  const limit = (window: keyof Rate) =>
    sql`CASE tally."key" ${joined(rates.map((rate) => sql`WHEN ${rate.key} THEN ${room(rate[window], rate.amount)}`))} END`;
  const first = rates
    .map(({ key, amount }, index) =>
      index === 0
        ? sql`SELECT ${key} AS "key", ${integer(amount)} AS "amount"`
        : sql`SELECT ${key}, ${integer(amount)}`,
    )
    .reduce((all, one) => sql`${all} UNION ALL ${one}`);
  const hasRoom = (day: Sql, minute: Sql) => sql`
    (tally."day" < ${day} OR tally."dayCount" <= ${limit("perDay")})
    AND (tally."minute" < ${minute} OR tally."minuteCount" <= ${limit("perMinute")})`;
  return sql`
    INSERT INTO "Tally" AS tally ("key", "day", "dayCount", "minute", "minuteCount")
    SELECT named."key", clock."day", named."amount", clock."minute", named."amount"
    FROM (${first}) AS named, (${startOfWindows(now)}) AS clock
    WHERE NOT EXISTS (
      SELECT 1 FROM "Tally" AS tally, (${startOfWindows(now)}) AS clock
      WHERE tally."key" IN (${list(rates)})
        AND NOT (${hasRoom(sql`clock."day"`, sql`clock."minute"`)})
    )
    ON CONFLICT ("key") DO UPDATE SET
      "dayCount" = CASE WHEN tally."day" < excluded."day" THEN excluded."dayCount"
        ELSE tally."dayCount" + excluded."dayCount" END,
      "day" = ${later(sql`"day"`)},
      "minuteCount" =
        CASE WHEN tally."minute" < excluded."minute" THEN excluded."minuteCount"
        ELSE tally."minuteCount" + excluded."minuteCount" END,
      "minute" = ${later(sql`"minute"`)}
    WHERE ${hasRoom(sql`excluded."day"`, sql`excluded."minute"`)}
    RETURNING "key", "day", "dayCount", "minute"`;
}

/** Takes one increment back from the day and the minute in which it was counted. */
export function takeBack({ key, amount, day, minute }: Raised & { amount: number }): Sql {
  return sql`
    UPDATE "Tally" SET
      "dayCount" = "dayCount" -
        CASE WHEN "day" = CAST(${day} AS BIGINT) THEN ${integer(amount)} ELSE 0 END,
      "minuteCount" = "minuteCount" -
        CASE WHEN "minute" = CAST(${minute} AS BIGINT) THEN ${integer(amount)} ELSE 0 END
    WHERE "key" = ${key}`;
}

/** Reads the current counts and the time left in each window. */
export function selectCounts(rates: readonly KeyedRate[], now: Sql): Sql {
  return sql`
    SELECT
      tally."key",
      CASE WHEN tally."day" < clock."day" THEN 0 ELSE tally."dayCount" END AS "today",
      CASE WHEN tally."minute" < clock."minute" THEN 0 ELSE tally."minuteCount" END AS "thisMinute",
      tally."day" + CAST(${DAY_MS} AS BIGINT) - clock."moment" AS "dayEndsIn",
      tally."minute" + CAST(${MINUTE_MS} AS BIGINT) - clock."moment" AS "minuteEndsIn"
    FROM "Tally" AS tally, (${startOfWindows(now)}) AS clock
    WHERE tally."key" IN (${list(rates)})`;
}

/** Corrects a count of the given day by a difference, and returns it. */
export function correctCount({ key, day, by }: { key: string; day: number; by: number }): Sql {
  return sql`
    UPDATE "Tally"
    SET "dayCount" = CASE WHEN "dayCount" + ${integer(by)} < 0 THEN 0 ELSE "dayCount" + ${integer(by)} END
    WHERE "key" = ${key} AND "day" = CAST(${day} AS BIGINT)
    RETURNING "dayCount"`;
}

/** Deletes the counts of previous days. */
export function deleteOldCounts(now: Sql): Sql {
  return sql`
    DELETE FROM "Tally"
    WHERE "day" < (SELECT clock."day" FROM (${startOfWindows(now)}) AS clock)`;
}

function startOfWindows(now: Sql): Sql {
  return sql`
    SELECT
      "moment",
      "moment" - "moment" % CAST(${DAY_MS} AS BIGINT) AS "day",
      "moment" - "moment" % CAST(${MINUTE_MS} AS BIGINT) AS "minute"
    FROM (SELECT ${now} AS "moment") AS now`;
}

function later(column: Sql): Sql {
  return sql`CASE WHEN tally.${column} < excluded.${column} THEN excluded.${column} ELSE tally.${column} END`;
}

function list(rates: readonly KeyedRate[]): Sql {
  return rates.map(({ key }) => sql`${key}`).reduce((all, one) => sql`${all}, ${one}`);
}

function joined(parts: readonly Sql[]): Sql {
  return parts.reduce((all, one) => sql`${all} ${one}`);
}

/** The greatest count that leaves enough room for the amount. */
function room(limit: number, amount: number): Sql {
  return sql`CAST(${Math.min(limit, MOST) - amount} AS BIGINT)`;
}

function integer(value: number): Sql {
  return sql`CAST(${value} AS INTEGER)`;
}
