import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDatabaseTarget, type Database } from "@/lib/db";
import { migrateDatabase, readMigrations, type Migration } from "@/lib/db/migrate";
import { openSchemaEngine } from "@/scripts/db/schema-engine";
import { migrationsFolder, providers, type Provider } from "@/scripts/db/schemas";
import { openPostgresForTests } from "../../support/database/postgres-database";
import { createSqliteDatabase, type TestDatabase } from "../../support/database/sqlite-database";

const root = process.cwd();
const filters = { externalTables: [], externalEnums: [] };
const postgres = await openPostgresForTests();

afterAll(() => postgres.stop());

const opening: Record<Provider, () => Promise<TestDatabase>> = {
  sqlite: createSqliteDatabase,
  postgres: () => postgres.createDatabase(),
};

// The engine locks the database until its connection ends, and our migrations wait for that.
const adapters = {
  sqlite: (url: string) => new PrismaLibSql({ url }),
  postgres: (url: string) => new PrismaPg({ connectionString: url, idleTimeoutMillis: 50 }),
};

/** What `prisma migrate` reads from the folder of migrations. */
async function listMigrations(
  provider: Provider,
  edit: (migration: Migration) => string = ({ sql }) => sql,
): Promise<MigrationList> {
  const baseDir = migrationsFolder(root, provider);
  const migrations = await readMigrations(baseDir);
  const path = "migration_lock.toml";
  return {
    baseDir,
    lockfile: { path, content: await readFile(join(baseDir, path), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map((migration) => ({
      path: migration.name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: edit(migration) },
      },
    })),
  };
}

describe.each(providers)("Prisma's schema engine on %s", (provider) => {
  let opened: TestDatabase;
  let engine: SchemaEngine;

  beforeEach(async () => {
    opened = await opening[provider]();
    engine = await openSchemaEngine(adapters[provider](opened.url));
  });

  afterEach(async () => {
    engine.free();
    await opened.close();
  });

  const status = async (migrationsList: MigrationList) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
  const migrate = () => migrateDatabase(readDatabaseTarget({ DATABASE_URL: opened.url }), root);

  it("finds nothing to do and nothing wrong after our migrations", async () => {
    const migrationsList = await listMigrations(provider);
    expect(await status(migrationsList)).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    const applied = await engine.applyMigrations({ migrationsList, filters });
    expect(applied.appliedMigrationNames).toEqual([]);
  });

  it("detects with our checksums that a migration was edited", async () => {
    const edited = await listMigrations(provider, ({ sql }) => `${sql}\n-- A word more.`);
    const names = edited.migrationDirectories.map(({ path }) => path);
    expect((await status(edited)).editedMigrationNames).toEqual(names);
  });

  it("leaves nothing to do for our runner after its own migrations", async () => {
    await removeTables(opened.database);
    const migrationsList = await listMigrations(provider);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    expect(appliedMigrationNames).toHaveLength(migrationsList.migrationDirectories.length);
    expect(await migrate()).toEqual([]);
  });

  it("leaves a failed migration, for which our runner says what to do and then continues", async () => {
    await removeTables(opened.database);
    const broken = await listMigrations(provider, () => "ALTER TABLE nowhere ADD COLUMN x TEXT;");
    await expect(engine.applyMigrations({ migrationsList: broken, filters })).rejects.toThrow();
    const names = broken.migrationDirectories.map(({ path }) => path);
    const [name = ""] = names;
    await expect(migrate()).rejects.toThrow(
      `Migration ${name} was only partly applied: repair the tables, then run \`npx prisma migrate resolve\`.`,
    );
    await engine.markMigrationRolledBack({ migrationName: name });
    expect(await migrate()).toEqual(names);
    expect(await status(await listMigrations(provider))).toMatchObject({
      failedMigrationNames: [],
      history: null,
    });
  });
});

async function removeTables(database: Database): Promise<void> {
  if (database.dialect === "postgres") {
    await database.$executeRaw`DROP SCHEMA public CASCADE`;
    await database.$executeRaw`CREATE SCHEMA public`;
    return;
  }
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`;
  await database.$executeRaw`PRAGMA foreign_keys = OFF`;
  for (const { name } of tables) await database.$executeRawUnsafe(`DROP TABLE "${name}"`);
}
