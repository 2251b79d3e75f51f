import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, getDatabase, readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { seedDatabase } from "@/prisma/seed";

/**
 * Makes this worker's `getDatabase` return a migrated, seeded SQLite file. Returns a function that
 * undoes this.
 */
export async function openShopDatabase(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "acme-shop-"));
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = `file:${join(folder, "shop.db")}`;
  await migrateDatabase(readDatabaseTarget(process.env), process.cwd());
  await seedDatabase(await getDatabase());
  return async () => {
    await closeDatabase();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
    await rm(folder, { recursive: true, force: true });
  };
}
