import { readDatabaseTarget } from "@/lib/db/database-target";
import { DatabaseError } from "@/lib/db/errors";
import { migrateDatabase } from "@/lib/db/migrate";
import { generateClients } from "./db/generate-clients";
import { loadEnvironment } from "./prepare/environment";

const root = process.cwd();
loadEnvironment(root, process.env["NODE_ENV"] === "production" ? "production" : "development");

try {
  await generateClients(root);
  const applied = await migrateDatabase(readDatabaseTarget(process.env), root);
  console.log(
    applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
  );
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
