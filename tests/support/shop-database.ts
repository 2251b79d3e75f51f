import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  closeDatabase,
  getDatabase,
  readDatabaseTarget,
  type Database,
  type Owner,
} from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { seedDatabase } from "@/prisma/seed";

export interface ShopDatabase {
  database: Database;
  close: () => Promise<void>;
}

/**
 * Opens a new SQLite database with all migrations and the catalog, which the shop's functions then
 * use.
 */
export async function openShopDatabase(): Promise<ShopDatabase> {
  const directory = await mkdtemp(join(tmpdir(), "shop-"));
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = `file:${join(directory, "shop.db")}`;
  await migrateDatabase(readDatabaseTarget(process.env), process.cwd());
  const database = await getDatabase();
  await seedDatabase(database);
  return {
    database,
    close: async () => {
      await closeDatabase();
      if (before === undefined) delete process.env["DATABASE_URL"];
      else process.env["DATABASE_URL"] = before;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

let owners = 0;

/** A new owner without any data. */
export function newOwner(tenantId = "tenant"): Owner {
  owners += 1;
  return { tenantId, userId: `user-${owners}` };
}
