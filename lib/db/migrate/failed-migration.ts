import { DatabaseError } from "../errors";
import type { Migration } from "./migration-files";

export function failedMigration(migration: Migration, cause: unknown): DatabaseError {
  const reason = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
  return new DatabaseError(
    `Migration ${migration.name} failed and was rolled back: ${reason?.replace(/\.?$/, ".")}`,
    { cause },
  );
}
