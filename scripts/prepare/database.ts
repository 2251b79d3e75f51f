import { readDatabaseTarget, type DatabaseTarget } from "@/lib/db/database-target";
import { generateClients } from "../db/generate-clients";

/** What a start changed in the database; all zero on a second start. */
export interface Preparation {
  target: DatabaseTarget;
  migrations: number;
  /** The number of seed rows written. */
  seeded: number;
}

/** Generates the clients, migrates the database and seeds it if it is empty. */
export async function prepareDatabase(root: string): Promise<Preparation> {
  const target = readDatabaseTarget(process.env);
  await generateClients(root);
  // Imported here, because these modules need the generated clients.
  const { migrateDatabase } = await import("@/lib/db/migrate");
  const { closeDatabase, getDatabase } = await import("@/lib/db");
  const { seedDatabase } = await import("@/prisma/seed");
  const applied = await migrateDatabase(target, root);
  try {
    const seeded = await seedDatabase(await getDatabase());
    return { target, migrations: applied.length, seeded };
  } finally {
    await closeDatabase();
  }
}
