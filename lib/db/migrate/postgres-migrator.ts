import { postgresAdapter, type PostgresTarget } from "../adapters";
import { failedMigration } from "./failed-migration";
import type { Migration } from "./migration-files";
import { createRecords, insertRecord, pendingMigrations, readRecords } from "./migration-records";

// The number of the advisory lock that the Prisma CLI uses while it migrates.
const LOCK = 72707369;

/**
 * Applies pending migrations over one direct connection, under the same lock as the Prisma CLI.
 * Each migration is one transaction.
 */
export async function migratePostgres(
  target: PostgresTarget,
  migrations: readonly Migration[],
): Promise<string[]> {
  const session = await postgresAdapter(target.directUrl, { poolSize: 1 }).connect();
  const connection = await session.underlyingDriver().connect();
  const applied: string[] = [];
  try {
    await connection.query(`SELECT pg_advisory_lock(${LOCK})`);
    await connection.query(createRecords.postgres);
    const { rows } = await connection.query<unknown[]>({ text: readRecords, rowMode: "array" });
    for (const migration of pendingMigrations(migrations, rows)) {
      const script = [insertRecord(migration, "now()"), migration.sql].join(";\n");
      try {
        // Statements sent in one query are one transaction.
        await connection.query(script);
      } catch (error) {
        throw failedMigration(migration, error);
      }
      applied.push(migration.name);
    }
    return applied;
  } finally {
    // Ending the session releases the lock.
    connection.release(true);
    await session.dispose();
  }
}
