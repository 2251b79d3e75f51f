import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseTarget } from "../database-target";
import { explainDatabaseError } from "../explain-error";
import { readMigrations } from "./migration-files";
import { migratePostgres } from "./postgres-migrator";
import { migrateSqlite } from "./sqlite-migrator";

export { readMigrations, type Migration } from "./migration-files";

/**
 * Applies the pending migrations in `root`/prisma. Several processes can run it at the same time.
 * Resolves to the names of the applied migrations. Throws a `DatabaseError`.
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
