import { setTimeout as wait } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import {
  toArgument,
  toValue,
  type BatchResult,
  type Condition,
  type ProtocolError,
  type SqlReference,
  type Statement,
  type StatementResult,
  type Step,
} from "./hrana-messages";

type Client = ReturnType<PrismaLibSql["createClient"]>;

const MAX_WAIT_FOR_LOCK_MS = 5_000;
const PAUSE_MS = 5;

/** The server configures the file itself. Clients can read these settings but not change them. */
const refused = /\bPRAGMA\s+(?!foreign_keys|defer_foreign_keys)\w+\s*[=(]|\bATTACH\b|\bVACUUM\b/i;

/**
 * One of a client's streams: a connection to the file, and the SQL that the client stored in the
 * stream.
 */
export class DatabaseStream {
  readonly #client: Client;
  readonly #texts = new Map<number, string>();

  constructor(file: string) {
    this.#client = new PrismaLibSql({ url: "" }).createClient({
      url: `file:${file}`,
      intMode: "bigint",
    });
  }

  storeSql(id: number, sql: string): void {
    this.#texts.set(id, sql);
  }

  closeSql(id: number): void {
    this.#texts.delete(id);
  }

  async execute(statement: Statement): Promise<StatementResult> {
    const sql = this.#sqlOf(statement);
    const args = statement.args.map(toArgument);
    const result = await this.#withLock(() => this.#client.execute({ sql, args }));
    return {
      cols: result.columns.map((name, index) => ({
        name,
        decltype: result.columnTypes[index] || null,
      })),
      rows: result.rows.map((row) => Array.from(row, toValue)),
      affected_row_count: result.rowsAffected,
      last_insert_rowid: result.lastInsertRowid?.toString() ?? null,
    };
  }

  async batch(steps: readonly Step[]): Promise<BatchResult> {
    const results: BatchResult = { step_results: [], step_errors: [] };
    for (const { condition, stmt } of steps) {
      let outcome: StatementResult | null = null;
      let failure: ProtocolError | null = null;
      try {
        if (!condition || holds(condition, results)) outcome = await this.execute(stmt);
      } catch (error) {
        failure = toProtocolError(error);
      }
      results.step_results.push(outcome);
      results.step_errors.push(failure);
    }
    return results;
  }

  async sequence(script: SqlReference): Promise<void> {
    const sql = this.#sqlOf(script);
    await this.#withLock(() => this.#client.executeMultiple(sql));
  }

  /** Rolls back what wasn't committed. */
  close(): void {
    this.#client.close();
  }

  /** Waiting in SQLite would block this process, which may also be the one that holds the lock. */
  async #withLock<T>(run: () => Promise<T>): Promise<T> {
    for (const start = performance.now(); ; await wait(PAUSE_MS)) {
      try {
        return await run();
      } catch (error) {
        const patient = performance.now() - start < MAX_WAIT_FOR_LOCK_MS;
        if (!patient || toProtocolError(error).code !== "SQLITE_BUSY") throw error;
        // The driver leaves the rejected statement open, which would block the next one.
        await this.#client.reconnect();
      }
    }
  }

  #sqlOf({ sql, sql_id: id }: SqlReference): string {
    const text = sql ?? this.#texts.get(id ?? Number.NaN);
    if (text === undefined) throw new Error("The statement has no text.");
    if (refused.test(text)) throw new Error(`unsupported statement: ${text}`);
    return text;
  }
}

function holds(condition: Condition, { step_results, step_errors }: BatchResult): boolean {
  switch (condition.type) {
    case "ok":
      return Boolean(step_results[condition.step]);
    case "error":
      return Boolean(step_errors[condition.step]);
    case "not":
      return !holds(condition.cond, { step_results, step_errors });
    case "and":
      return condition.conds.every((part) => holds(part, { step_results, step_errors }));
  }
}

/**
 * Formats an error like the server, with the first part of SQLite's code; the rest is only in the
 * message.
 */
export function toProtocolError(error: unknown): ProtocolError {
  if (!(error instanceof Error)) return { message: String(error), code: "UNKNOWN" };
  const code = "code" in error ? String(error.code) : "SQL_PARSE_ERROR";
  const [, primary = code] = /^(SQLITE_[A-Z]+)/.exec(code) ?? [];
  const message = error.message.replace(/^SQLITE_\w+: /, "SQLite error: ");
  return { message, code: primary };
}
