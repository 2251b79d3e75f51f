import { sql, type Database, type Sql } from "@/lib/db";

/** The moment in milliseconds since 1970, as SQL. */
export type LeaseClock = (database: Pick<Database, "dialect">) => Sql;

/**
 * Processes on several machines share leases, and their clocks needn't agree: the one of the
 * database decides for all of them.
 */
export const databaseClock: LeaseClock = ({ dialect }) =>
  dialect === "postgres"
    ? sql`CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)`
    : sql`CAST((julianday('now') - 2440587.5) * 86400000 AS BIGINT)`;

export function fixedClock(clock: () => number): LeaseClock {
  return () => sql`CAST(${clock()} AS BIGINT)`;
}
