import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseTarget } from "../database-target";
import { explainDatabaseError } from "../explain-error";
import { readMigrations } from "./migration-files";
import { migratePostgres } from "./postgres-migrator";
import { migrateSqlite } from "./sqlite-migrator";

export { readMigrations, type Migration } from "./migration-files";

/**
 * Brings the database up to date with the migrations under `root`/prisma; safe to run in several
 * processes at once. Resolves to the names of those applied. Throws a `DatabaseError`.
 */
export async function migrateDatabase(target: DatabaseTarget, root: string): Promise<string[]> {
  const provider = target.kind === "postgres" ? "postgres" : "sqlite";
  const migrations = await readMigrations(join(root, "prisma", provider, "migrations"));
  try {
    if (target.kind === "postgres") return await migratePostgres(target, migrations);
    if (target.kind === "sqlite") await mkdir(dirname(target.path), { recursive: true });
    return await migrateSqlite(target, migrations);
  } catch (error) {
    throw explainDatabaseError(error);
  }
}
