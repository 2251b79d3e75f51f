import { readDatabaseTarget } from "@/lib/db/database-target";
import { migrateDatabase } from "@/lib/db/migrate";
import { generateClients } from "./db/generate-clients";
import { fail } from "./fail";
import { loadEnvironment } from "./prepare/environment";

async function migrate(root: string): Promise<void> {
  loadEnvironment(root, process.env["NODE_ENV"] === "production" ? "production" : "development");
  await generateClients(root);
  const applied = await migrateDatabase(readDatabaseTarget(process.env), root);
  console.log(
    applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
  );
}

await migrate(process.cwd()).catch(fail);
