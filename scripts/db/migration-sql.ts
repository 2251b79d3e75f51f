import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DiffTarget, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { offlinePostgres } from "./offline-postgres";
import type { Provider } from "./schemas";

const fromHere = createRequire(import.meta.url);

// Two schemas are compared without a database, yet the engine wants to know which kind is meant.
const dialects = {
  sqlite: () => new PrismaLibSql({ url: ":memory:" }),
  postgres: () => offlinePostgres,
};

let loaded: Promise<void> | undefined;

/** The SQL that leads from one schema (null: an empty database) to another; null when none is needed. */
export async function migrationSql(
  provider: Provider,
  from: string | null,
  to: string,
): Promise<string | null> {
  loaded ??= loadEngine();
  await loaded;
  const schemaEngine: SchemaEngine = await engine.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(dialects[provider]()),
  );
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

/** The package's own entry imports its WebAssembly as a module, which Node doesn't do unasked. */
async function loadEngine(): Promise<void> {
  const module = fromHere.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(join(module, "..", "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": { ...engine },
  });
  engine.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") start();
}
