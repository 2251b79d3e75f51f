import { DatabaseSync, type SqliteDatabase, type SqliteStatement } from "./node-sqlite";

/** Milliseconds that a write waits for another process's lock. */
const BUSY_TIMEOUT = 5_000;

// Rows are looked up by owner and id, and ordered by when they were first stored.
const tables = `
  CREATE TABLE IF NOT EXISTS threads (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    created_at REAL NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (owner, id)
  );
  CREATE INDEX IF NOT EXISTS threads_by_age ON threads (owner, created_at, sequence);
  CREATE TABLE IF NOT EXISTS items (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    id TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (owner, thread_id, id)
  );
  CREATE INDEX IF NOT EXISTS items_in_order ON items (owner, thread_id, sequence);
  CREATE TABLE IF NOT EXISTS attachments (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    thread_id TEXT,
    data TEXT NOT NULL,
    PRIMARY KEY (owner, id)
  );
  CREATE INDEX IF NOT EXISTS attachments_of_thread ON attachments (owner, thread_id);
  CREATE TABLE IF NOT EXISTS turns (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    status TEXT NOT NULL,
    lease_until REAL NOT NULL,
    stop_requested INTEGER NOT NULL,
    pending TEXT NOT NULL,
    idempotency_key TEXT,
    request_digest TEXT,
    ended_at REAL,
    UNIQUE (owner, id),
    UNIQUE (owner, idempotency_key)
  );
  CREATE INDEX IF NOT EXISTS turns_of_thread ON turns (owner, thread_id, sequence);
  CREATE INDEX IF NOT EXISTS turns_by_end ON turns (ended_at);
`;

/** A database with the stores' tables and a cache of prepared statements. */
export class Database {
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    this.#database.exec("PRAGMA journal_mode = WAL");
    this.#database.exec(tables);
    this.#addMissingColumn();
  }

  /** Adds the column to files of earlier versions. */
  #addMissingColumn(): void {
    const column = this.#database
      .prepare("SELECT 1 FROM pragma_table_info('turns') WHERE name = 'request_digest'")
      .get();
    if (column === undefined) {
      this.#database.exec("ALTER TABLE turns ADD COLUMN request_digest TEXT");
    }
  }

  sql(sql: string): SqliteStatement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Runs `work` in a transaction while other processes wait. `work` must not be asynchronous. */
  transaction<T>(work: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}
