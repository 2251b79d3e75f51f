import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { migrateDatabase, readMigrations } from "@/lib/db/migrate";
import { migrationSql } from "@/scripts/db/migration-sql";
import {
  composeSchema,
  migratedSchemaPath,
  migrationsFolder,
  providers,
  schemaPath,
} from "@/scripts/db/schemas";
import { openPostgresForTests } from "../../support/database/postgres-database";
import { createSqliteDatabase } from "../../support/database/sqlite-database";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = process.cwd();
const postgres = await openPostgresForTests();

afterAll(() => postgres.stop());

describe.each(providers)("the schema of %s", (provider) => {
  it("is what `npm run db:generate` last wrote", async () => {
    const written = await readFile(schemaPath(root, provider), "utf8");
    expect(written).toBe(await composeSchema(root, provider));
  });

  it("has no change without a migration", async () => {
    const migrated = await readFile(migratedSchemaPath(root, provider), "utf8");
    expect(await migrationSql(provider, migrated, await composeSchema(root, provider))).toBeNull();
  });
});

describe("schema files", () => {
  it("include all of those in prisma/, in order, and no snapshots of earlier schemas", async () => {
    const folder = await mkdtemp(join(tmpdir(), "schema-files-"));
    await mkdir(migrationsFolder(folder, "sqlite"), { recursive: true });
    await writeFile(migratedSchemaPath(folder, "sqlite"), "model Old {\n  id Int @id\n}\n");
    for (const model of ["Help", "Cart"]) {
      const file = join(folder, "prisma", `${model.toLowerCase()}.prisma`);
      await writeFile(file, `model ${model} {\n  id Int @id\n}\n`);
    }
    const schema = await composeSchema(folder, "sqlite");
    expect(schema.match(/^model \w+/gm)).toEqual(["model Cart", "model Help"]);
    expect(schema.match(/provider += "sqlite"/g)).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});

describe("committed migrations", () => {
  it("have the same names for both databases", async () => {
    const [sqlite, other] = await Promise.all(
      providers.map(async (provider) =>
        (await readMigrations(migrationsFolder(root, provider))).map(({ name }) => name),
      ),
    );
    expect(sqlite).toEqual(other);
  });

  it("create the schema's tables on SQLite", async () => {
    const migrated = await createSqliteDatabase();
    const tables = `SELECT "type", "name", "sql" FROM sqlite_master
      WHERE "name" NOT LIKE '_prisma%' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`;
    const made = withoutLayout(await migrated.database.$queryRawUnsafe(tables));
    const script = await migrationSql("sqlite", null, await composeSchema(root, "sqlite"));
    const fresh = await openDatabase(readDatabaseTarget({ DATABASE_URL: `${migrated.url}.fresh` }));
    for (const statement of statementsOf(script)) await fresh.$executeRawUnsafe(statement);
    expect(made).toEqual(withoutLayout(await fresh.$queryRawUnsafe(tables)));
    await fresh.$disconnect();
    await migrated.close();
  });

  it("create the schema's tables on PostgreSQL", async () => {
    const migrated = await postgres.createDatabase();
    const script = await migrationSql("postgres", null, await composeSchema(root, "postgres"));
    const made = await describePostgres(migrated.url);
    const session = await new PrismaPg(migrated.url).connect();
    await session.executeScript(`DROP SCHEMA public CASCADE;\n${script}`);
    await session.dispose();
    expect(made).toEqual(await describePostgres(migrated.url));
    await migrated.close();
  });

  it.each(["SQLite", "PostgreSQL"])(
    "run once when two processes start at the same time: %s",
    async (name) => {
      const opened =
        name === "SQLite" ? await createSqliteDatabase() : await postgres.createDatabase();
      const target = readDatabaseTarget({ DATABASE_URL: opened.url });
      await opened.database.$executeRawUnsafe(`DROP TABLE "_prisma_migrations"`);
      await dropTables(opened.database, name);
      const runs = await Promise.all([1, 2, 3].map(() => migrateDatabase(target, root)));
      const all = (await readMigrations(migrationsFolder(root, "sqlite"))).map((one) => one.name);
      expect(runs.flat().toSorted()).toEqual(all);
      expect(await migrateDatabase(target, root)).toEqual([]);
      await opened.close();
    },
  );

  it.each(providers)("update a database of the first version: %s", async (provider) => {
    const opened =
      provider === "sqlite" ? await createSqliteDatabase() : await postgres.createDatabase();
    const target = readDatabaseTarget({ DATABASE_URL: opened.url });
    const [first, ...later] = await readMigrations(migrationsFolder(root, provider));
    await dropTables(opened.database, provider === "sqlite" ? "SQLite" : "PostgreSQL");
    const old = await mkdtemp(join(tmpdir(), "first-version-"));
    const name = first?.name ?? "";
    await cp(
      join(migrationsFolder(root, provider), name),
      join(migrationsFolder(old, provider), name),
      { recursive: true },
    );
    expect(await migrateDatabase(target, old)).toEqual([name]);
    const user = { tenantId: "default", id: "kim", guest: true, createdAt: 1n, seenAt: 1n };
    await opened.database.user.create({ data: user, select: { id: true } });

    expect(await migrateDatabase(target, root)).toEqual(later.map((migration) => migration.name));
    expect(await opened.database.user.findMany()).toMatchObject([user]);
    expect(await opened.database.tally.count()).toBe(0);
    await opened.close();
    await rm(old, { recursive: true });
  });

  it.each(["SQLite", "PostgreSQL"])(
    "are recorded like the Prisma CLI records them: %s",
    async (name) => {
      const opened =
        name === "SQLite" ? await createSqliteDatabase() : await postgres.createDatabase();
      const records = await opened.database.$queryRawUnsafe(
        `SELECT "migration_name", "checksum", "applied_steps_count", "rolled_back_at", "logs"
        FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`,
      );
      const provider = name === "SQLite" ? "sqlite" : "postgres";
      const migrations = await readMigrations(migrationsFolder(root, provider));
      const expected = migrations.map(({ name: migration_name, checksum }) => ({
        migration_name,
        checksum,
        applied_steps_count: expect.anything(),
        rolled_back_at: null,
        logs: null,
      }));
      expect(records).toEqual(expected);
      await opened.close();
    },
  );
});

type Opened = Awaited<ReturnType<typeof createSqliteDatabase>>["database"];

async function dropTables(database: Opened, name: string): Promise<void> {
  if (name === "PostgreSQL") {
    await database.$executeRawUnsafe("DROP SCHEMA public CASCADE");
    await database.$executeRawUnsafe("CREATE SCHEMA public");
    return;
  }
  const tables: { name: string }[] = await database.$queryRawUnsafe(
    `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%'`,
  );
  await database.$executeRawUnsafe("PRAGMA foreign_keys = OFF");
  for (const table of tables) await database.$executeRawUnsafe(`DROP TABLE "${table.name}"`);
}

function statementsOf(script: string | null): string[] {
  return (script ?? "")
    .split(";")
    .map((statement) => statement.replace(/^--.*$/gm, "").trim())
    .filter(Boolean);
}

/** Columns, indexes and constraints, in words that don't depend on when they were made. */
async function describePostgres(url: string): Promise<unknown[]> {
  const session = await new PrismaPg(url).connect();
  const { rows } = await session.queryRaw({
    sql: `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
        || COALESCE(column_default, '') AS line
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      UNION ALL
      SELECT indexdef::text FROM pg_indexes
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      UNION ALL
      SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
        AND conrelid::regclass::text <> '_prisma_migrations'
      ORDER BY line`,
    args: [],
    argTypes: [],
  });
  await session.dispose();
  return rows;
}

/** SQLite keeps statements as they were written; columns that were added stand in the last line. */
function withoutLayout(rows: unknown): unknown {
  const tables = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string() }));
  return tables.parse(rows).map((row) => ({
    ...row,
    sql: row.sql.replaceAll(/\s+/g, " ").replaceAll(/ ?([,)])/g, "$1"),
  }));
}
