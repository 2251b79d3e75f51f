import { setTimeout as wait } from "node:timers/promises";
import { sqliteAdapter, type SqliteTarget } from "../adapters";
import { explainDatabaseError } from "../explain-error";
import { failedMigration } from "./failed-migration";
import type { Migration } from "./migration-files";
import { createRecords, insertRecord, pendingMigrations, readRecords } from "./migration-records";

const ATTEMPTS = 20;
const PAUSE_MS = 150;

type Session = Awaited<ReturnType<ReturnType<typeof sqliteAdapter>["connect"]>>;

/**
 * Applies pending migrations. Each is one script that takes the database's write lock, writes the
 * record and runs the SQL. If two processes try to apply it, one succeeds; the other notices that
 * and continues.
 */
export async function migrateSqlite(
  target: SqliteTarget,
  migrations: readonly Migration[],
): Promise<string[]> {
  const session = await sqliteAdapter(target).connect();
  const applied: string[] = [];
  try {
    await patiently(() => session.executeRaw(statement(createRecords.sqlite)));
    for (;;) {
      const [next] = await readPending(session, migrations);
      if (!next) return applied;
      if (await apply(session, migrations, next)) applied.push(next.name);
    }
  } finally {
    await session.dispose();
  }
}

/** Resolves to false if another process has already applied it. */
async function apply(
  session: Session,
  migrations: readonly Migration[],
  migration: Migration,
): Promise<boolean> {
  const script = [
    // Rebuilding a table drops it, which would delete the rows that refer to it if foreign keys
    // were on.
    "PRAGMA foreign_keys = OFF",
    "BEGIN IMMEDIATE",
    insertRecord(migration, "strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')"),
    migration.sql.trim().replace(/;$/, ""),
    "COMMIT",
    "PRAGMA foreign_keys = ON",
  ].join(";\n");
  try {
    await patiently(() => session.executeScript(script));
    return true;
  } catch (error) {
    const pending = await readPending(session, migrations);
    if (!pending.some((other) => other.name === migration.name)) return false;
    throw failedMigration(migration, error);
  }
}

async function readPending(
  session: Session,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await patiently(() => session.queryRaw(statement(readRecords)));
  return pendingMigrations(migrations, rows);
}

async function patiently<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const busy = /lock for too long/.test(explainDatabaseError(error).message);
      if (!busy || attempt === ATTEMPTS) throw error;
      await wait(PAUSE_MS);
    }
  }
}

function statement(sql: string) {
  return { sql, args: [], argTypes: [] };
}
