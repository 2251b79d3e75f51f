import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateClients } from "./db/generate-clients";
import { migrationSql } from "./db/migration-sql";
import { composeSchema, migratedSchemaPath, migrationsFolder, providers } from "./db/schemas";
import { readIfThere } from "./db/read-if-there";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Name the migration: npm run db:migration -- add_order_notes");
  process.exit(1);
}

const root = process.cwd();
const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
await generateClients(root);
let isWritten = false;

for (const provider of providers) {
  const schema = await composeSchema(root, provider);
  const migrated = migratedSchemaPath(root, provider);
  const sql = await migrationSql(provider, await readIfThere(migrated), schema);
  if (sql === null) {
    console.log(`prisma/${provider} has nothing to migrate.`);
    continue;
  }
  const folder = join(migrationsFolder(root, provider), `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  await writeFile(migrated, schema);
  console.log(`Wrote ${folder}/migration.sql. Review it before you commit it.`);
  isWritten = true;
}
if (isWritten) console.log("The next `npm run dev` or `npm start` applies it.");
