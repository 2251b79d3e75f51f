import { DAY_MS } from "@/lib/clock";
import { join, sql, type Sql } from "@/lib/db";
import type { Rate } from "./ceiling";
import { assistantIsOff } from "./site-switches";

const MINUTE_MS = 60_000;

/** Counts are 32-bit integers on PostgreSQL. */
const MAX_COUNT = 2_000_000_000;

export type KeyedRate = Rate & { key: string; amount: number };

/** Which row was incremented, in which day and minute. */
interface Raised {
  key: string;
  day: number;
  minute: number;
}

/**
 * Increments all counts in one statement, or none if a ceiling is reached or, with `whileOn`, the
 * assistant is turned off. Each row is checked again as it is incremented, so no count ever exceeds
 * its ceiling. If two processes request the last slot at the same time, the refused one may have
 * incremented some of its other counts, which it must take back.
 */
export function raiseCounts(
  rates: readonly KeyedRate[],
  now: Sql,
  { whileOn }: { whileOn: boolean },
): Sql {
  return sql`
    INSERT INTO "Tally" AS tally ("key", "day", "dayCount", "minute", "minuteCount")
    SELECT requested."key", clock."day", requested."amount", clock."minute", requested."amount"
    FROM (${requestedAmounts(rates)}) AS requested, (${currentWindows(now)}) AS clock
    WHERE NOT EXISTS (
      SELECT 1 FROM "Tally" AS tally, (${currentWindows(now)}) AS clock
      WHERE tally."key" IN (${keysOf(rates)})
        AND NOT (${hasRoom(rates, sql`clock`)})
    )
      AND NOT ${whileOn ? assistantIsOff : sql`FALSE`}
    ON CONFLICT ("key") DO UPDATE SET
      "day" = ${laterStart(sql`"day"`)},
      "dayCount" = ${raisedCount(sql`"day"`, sql`"dayCount"`)},
      "minute" = ${laterStart(sql`"minute"`)},
      "minuteCount" = ${raisedCount(sql`"minute"`, sql`"minuteCount"`)}
    WHERE ${hasRoom(rates, sql`excluded`)}
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
    FROM "Tally" AS tally, (${currentWindows(now)}) AS clock
    WHERE tally."key" IN (${keysOf(rates)})`;
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
    WHERE "day" < (SELECT clock."day" FROM (${currentWindows(now)}) AS clock)`;
}

/** The moment, and the start of its day and minute. */
function currentWindows(now: Sql): Sql {
  return sql`
    SELECT
      "moment",
      "moment" - "moment" % CAST(${DAY_MS} AS BIGINT) AS "day",
      "moment" - "moment" % CAST(${MINUTE_MS} AS BIGINT) AS "minute"
    FROM (SELECT ${now} AS "moment") AS now`;
}

/** A table of keys and amounts. */
function requestedAmounts(rates: readonly KeyedRate[]): Sql {
  const rows = rates.map(
    ({ key, amount }) => sql`SELECT ${key} AS "key", ${integer(amount)} AS "amount"`,
  );
  return join(rows, " UNION ALL ");
}

/** Whether the row `tally` can take its amount in the windows of the row `source`. */
function hasRoom(rates: readonly KeyedRate[], source: Sql): Sql {
  return sql`
    (tally."day" < ${source}."day" OR tally."dayCount" <= ${highestCount(rates, "perDay")})
    AND (tally."minute" < ${source}."minute"
      OR tally."minuteCount" <= ${highestCount(rates, "perMinute")})`;
}

/** The highest count of the row `tally` that leaves room for its amount. */
function highestCount(rates: readonly KeyedRate[], window: keyof Rate): Sql {
  const cases = rates.map(({ key, amount, [window]: limit }) => {
    const count = Math.min(limit, MAX_COUNT) - amount;
    return sql`WHEN ${key} THEN CAST(${count} AS BIGINT)`;
  });
  return sql`CASE tally."key" ${join(cases, " ")} END`;
}

/** A clock that steps back never reopens a window. */
function laterStart(window: Sql): Sql {
  return sql`CASE WHEN tally.${window} < excluded.${window} THEN excluded.${window} ELSE tally.${window} END`;
}

/** Adds the amount, or starts at it in a new window. */
function raisedCount(window: Sql, count: Sql): Sql {
  return sql`
    CASE WHEN tally.${window} < excluded.${window} THEN excluded.${count}
    ELSE tally.${count} + excluded.${count} END`;
}

function keysOf(rates: readonly KeyedRate[]): Sql {
  return join(rates.map(({ key }) => key));
}

function integer(value: number): Sql {
  return sql`CAST(${value} AS INTEGER)`;
}
