import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, readDatabaseTarget, type Database } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";

export interface TestDatabase {
  url: string;
  authToken?: string | undefined;
  database: Database;
  close(): Promise<void>;
}

/** A migrated SQLite database in a temporary folder. */
export async function createSqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "chatkit-starter-sqlite-"));
  const url = `file:${join(folder, "test.db")}`;
  const target = readDatabaseTarget({ DATABASE_URL: url });
  await migrateDatabase(target, process.cwd());
  const database = await openDatabase(target);
  return {
    url,
    database,
    close: async () => {
      await database.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
