import { sql, type Sql } from "@/lib/db";
import type { Rate } from "./ceiling";

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

export type KeyedRate = Rate & { key: string };

/**
 * Increments all counts in one statement, or none if a ceiling is reached. Each row is checked
 * again as it is incremented, so no count ever exceeds its ceiling. If two processes request the
 * last slot at the same time, the refused one may have incremented some of its other counts. A
 * clock that steps back never reopens a minute or a day.
 */
export function raiseCounts(rates: readonly KeyedRate[], now: Sql): Sql {
  const limit = (window: keyof Rate) =>
    sql`CASE tally."key" ${joined(rates.map((rate) => sql`WHEN ${rate.key} THEN ${bound(rate[window])}`))} END`;
  const first = rates
    .map(({ key }, index) => (index === 0 ? sql`SELECT ${key} AS "key"` : sql`SELECT ${key}`))
    .reduce((all, one) => sql`${all} UNION ALL ${one}`);
  const hasRoom = (day: Sql, minute: Sql) => sql`
    (tally."day" < ${day} OR tally."dayCount" < ${limit("perDay")})
    AND (tally."minute" < ${minute} OR tally."minuteCount" < ${limit("perMinute")})`;
  return sql`
    INSERT INTO "Tally" AS tally ("key", "day", "dayCount", "minute", "minuteCount")
    SELECT named."key", clock."day", 1, clock."minute", 1
    FROM (${first}) AS named, (${startOfWindows(now)}) AS clock
    WHERE NOT EXISTS (
      SELECT 1 FROM "Tally" AS tally, (${startOfWindows(now)}) AS clock
      WHERE tally."key" IN (${list(rates)})
        AND NOT (${hasRoom(sql`clock."day"`, sql`clock."minute"`)})
    )
    ON CONFLICT ("key") DO UPDATE SET
      "dayCount" = CASE WHEN tally."day" < excluded."day" THEN 1 ELSE tally."dayCount" + 1 END,
      "day" = ${later(sql`"day"`)},
      "minuteCount" =
        CASE WHEN tally."minute" < excluded."minute" THEN 1 ELSE tally."minuteCount" + 1 END,
      "minute" = ${later(sql`"minute"`)}
    WHERE ${hasRoom(sql`excluded."day"`, sql`excluded."minute"`)}
    RETURNING "key", "day", "dayCount"`;
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

function bound(limit: number): Sql {
  return sql`CAST(${Math.min(limit, Number.MAX_SAFE_INTEGER)} AS BIGINT)`;
}
