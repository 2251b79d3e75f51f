import { z } from "zod";
import { sql, type Database, type Sql } from "@/lib/db";
import { databaseClock, fixedClock, type LeaseClock } from "./lease-clock";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Calls that everyone together may make; `Infinity` for no limit. */
export interface ModelCallLimits {
  perDay: number;
  perMinute: number;
}

export interface ModelCallReservation {
  /** Null when the call may be made. */
  refusedBy: keyof ModelCallLimits | null;
  /** First moment of the day in UTC, in milliseconds since 1970. */
  day: number;
  /** Calls of that day so far, this one included when it may be made. */
  calls: number;
}

export interface PrismaModelCallStoreOptions {
  database: () => Promise<Database>;
  /** Decides about days and minutes in place of the database's clock, as tests need it. */
  clock?: (() => number) | undefined;
}

const RowsSchema = z.array(z.object({ day: z.coerce.number(), calls: z.coerce.number() }));

/** Counts calls of the model, exactly, for any number of processes on one database. */
export class PrismaModelCallStore {
  readonly #database: () => Promise<Database>;
  readonly #clock: LeaseClock;

  constructor({ database, clock }: PrismaModelCallStoreOptions) {
    this.#database = database;
    this.#clock = clock ? fixedClock(clock) : databaseClock;
  }

  /** Counts one call where both limits allow it: one query then, two where one of them refuses. */
  async reserve(limits: ModelCallLimits): Promise<ModelCallReservation> {
    const database = await this.#database();
    const now = this.#clock(database);
    const [granted] = RowsSchema.parse(await database.$queryRaw(countCall(limits, now)));
    if (granted) return { refusedBy: null, ...granted };
    const [today] = RowsSchema.parse(await database.$queryRaw(selectToday(now)));
    // No row: the limit is 0, or midnight has passed since the refusal.
    const { day, calls } = today ?? { day: 0, calls: 0 };
    return { refusedBy: calls >= limits.perDay ? "perDay" : "perMinute", day, calls };
  }
}

/**
 * Both counts go up in one statement, so that a call refused for its minute costs nothing of the
 * day. No row comes back where a limit is reached. A clock that steps back never reopens a minute.
 */
function countCall({ perDay, perMinute }: ModelCallLimits, now: Sql): Sql {
  return sql`
    INSERT INTO "ModelCallDay" AS today ("day", "calls", "minute", "minuteCalls")
    SELECT ${startOf(DAY_MS)}, 1, ${startOf(MINUTE_MS)}, 1
    FROM (SELECT ${now} AS "moment") AS clock
    WHERE ${bound(perDay)} > 0 AND ${bound(perMinute)} > 0
    ON CONFLICT ("day") DO UPDATE SET
      "calls" = today."calls" + 1,
      "minuteCalls" =
        CASE WHEN today."minute" < excluded."minute" THEN 1 ELSE today."minuteCalls" + 1 END,
      "minute" =
        CASE WHEN today."minute" < excluded."minute" THEN excluded."minute" ELSE today."minute" END
    WHERE today."calls" < ${bound(perDay)}
      AND (today."minute" < excluded."minute" OR today."minuteCalls" < ${bound(perMinute)})
    RETURNING "day", "calls"`;
}

function selectToday(now: Sql): Sql {
  return sql`
    SELECT today."day", today."calls"
    FROM "ModelCallDay" AS today, (SELECT ${now} AS "moment") AS clock
    WHERE today."day" = ${startOf(DAY_MS)}`;
}

/** The first moment of the day or minute that "moment" falls in. */
function startOf(length: number): Sql {
  return sql`"moment" - "moment" % CAST(${length} AS BIGINT)`;
}

function bound(limit: number): Sql {
  return sql`CAST(${Math.min(limit, Number.MAX_SAFE_INTEGER)} AS BIGINT)`;
}
