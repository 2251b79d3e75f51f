import { z } from "zod";
import { DatabaseError } from "../errors";
import type { Migration } from "./migration-files";

// Prisma's own table, so that `prisma migrate status` and `deploy` agree with this runner.
export const readRecords = `SELECT "migration_name", "finished_at" IS NOT NULL AS "finished",
  "rolled_back_at" IS NOT NULL AS "rolledBack" FROM "_prisma_migrations"`;

export const createRecords = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgres: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`,
};

const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => Number(value) !== 0);
const RecordSchema = z.tuple([z.string(), flag, flag]);

/** The migrations that haven't run yet. Throws if the Prisma CLI left one unfinished. */
export function pendingMigrations(
  migrations: readonly Migration[],
  rows: unknown[][],
): Migration[] {
  const records = rows.map((row) => {
    const [name, finished, rolledBack] = RecordSchema.parse(row);
    return { name, finished, rolledBack };
  });
  const stuck = records.find((record) => !record.finished && !record.rolledBack);
  if (stuck) {
    throw new DatabaseError(
      `Migration ${stuck.name} was only partly applied: repair the tables, then run \`npx prisma migrate resolve\`.`,
    );
  }
  const done = new Set(records.filter((record) => !record.rolledBack).map((record) => record.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

/** `now` is an SQL expression for the provider. */
export function insertRecord(migration: Migration, now: string): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  // The id is derived from the name, so that if two processes apply the same migration, one of them
  // fails.
  const values = [
    quote(recordId(migration)),
    quote(migration.checksum),
    now,
    quote(migration.name),
  ];
  return `INSERT INTO "_prisma_migrations"
    ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
    VALUES (${values.join(", ")}, ${now}, 1)`;
}

function recordId({ checksum, name }: Migration): string {
  return `${name.slice(0, 14)}-${checksum.slice(0, 21)}`;
}
