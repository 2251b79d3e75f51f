import { getDatabase, readDatabaseTarget, withSpareRoom, type DatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { seedDatabase } from "@/prisma/seed";

/** What a start changed in the database; all zero on a second start. */
export interface Preparation {
  target: DatabaseTarget;
  migrations: number;
  /** The number of seed rows written. */
  seeded: number;
}

/**
 * Migrates the database and fills an empty shop. Throws a `DatabaseError`.
 *
 * @param root The folder that contains `prisma`.
 */
export async function prepareDatabase(root: string): Promise<Preparation> {
  const target = readDatabaseTarget(process.env);
  return withSpareRoom(async () => {
    const applied = await migrateDatabase(target, root);
    const seeded = await seedDatabase(await getDatabase());
    return { target, migrations: applied.length, seeded };
  });
}
