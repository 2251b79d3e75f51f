import type { Database } from "./database";
import { sql, type Sql } from "./sql";

/** The moment in milliseconds since 1970, as SQL. */
export type DatabaseClock = (database: Pick<Database, "dialect">) => Sql;

/**
 * Processes on several machines share leases and limits, and their clocks needn't agree: the one of the
 * database decides for all of them.
 */
export const databaseClock: DatabaseClock = ({ dialect }) =>
  dialect === "postgres"
    ? sql`CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)`
    : sql`CAST((julianday('now') - 2440587.5) * 86400000 AS BIGINT)`;

export function fixedClock(clock: () => number): DatabaseClock {
  return () => sql`CAST(${clock()} AS BIGINT)`;
}
