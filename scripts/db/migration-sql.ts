import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { offlinePostgres } from "./offline-postgres";
import { openSchemaEngine } from "./schema-engine";
import type { Provider } from "./schemas";

// The engine compares schemas without a database, but needs to know its kind.
const dialects = {
  sqlite: () => new PrismaLibSql({ url: ":memory:" }),
  postgres: () => offlinePostgres,
};

/** The SQL that migrates one schema (null: an empty database) to another; null if they are equal. */
export async function migrationSql(
  provider: Provider,
  from: string | null,
  to: string,
): Promise<string | null> {
  const schemaEngine = await openSchemaEngine(dialects[provider]());
  try {
    const result = await schemaEngine.diff({
      from: from === null ? { tag: "empty" } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? null : result.stdout;
  } finally {
    schemaEngine.free();
  }
}

function datamodel(content: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}
