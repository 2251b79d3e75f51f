import type { Database } from "./database";
import { sql, type Sql } from "./sql";

/** SQL for the current time in Unix milliseconds. */
export type DatabaseClock = (database: Pick<Database, "dialect">) => Sql;

/**
 * Processes on several machines share leases and limits, and their clocks may differ, so all of
 * them use the database's clock.
 */
export const databaseClock: DatabaseClock = ({ dialect }) =>
  dialect === "postgres"
    ? sql`CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)`
    : sql`CAST((julianday('now') - 2440587.5) * 86400000 AS BIGINT)`;

export function fixedClock(clock: () => number): DatabaseClock {
  return () => sql`CAST(${clock()} AS BIGINT)`;
}
