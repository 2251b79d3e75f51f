/** The parts of `node:sqlite` used here; only newer versions of Node's types include them. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export type SqliteValue = string | number | null;

export interface SqliteStatement {
  run(...values: SqliteValue[]): unknown;
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown[];
}

interface NodeSqlite {
  DatabaseSync: new (path: string) => SqliteDatabase;
}

function isNodeSqlite(module: object): module is NodeSqlite {
  return "DatabaseSync" in module;
}

function loadNodeSqlite(): NodeSqlite {
  // A static import would fail on older versions of Node without a helpful message.
  const module = process.getBuiltinModule("node:sqlite");
  if (module && isNodeSqlite(module)) return module;
  throw new Error(
    `The SQLite store needs node:sqlite, which is part of Node 22.13 and newer; this is Node ${process.versions.node}. Update Node, or use another store.`,
  );
}

export const { DatabaseSync } = loadNodeSqlite();
