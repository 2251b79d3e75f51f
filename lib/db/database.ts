import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { tracing } from "@/lib/telemetry/spans";
import { postgresAdapter, sqliteAdapter } from "./adapters";
import type { DatabaseTarget } from "./database-target";
import { PrismaClient as PostgresClient } from "./generated/postgres/client";
import { PrismaClient as SqliteClient, type Prisma } from "./generated/sqlite/client";

/** The Prisma client for any of the databases. */
export type Database = SqliteClient<"query"> & { readonly dialect: Dialect };

/** For the few statements that can be shorter on one of the databases. */
export type Dialect = "sqlite" | "postgres";

/** A model of the Prisma schema, such as `Thread`. */
export type ModelName = Prisma.ModelName;

/** The client or one of its transactions, either of which can run queries. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

// Queries wait for their turn at SQLite's one writer, or for a free connection of a small pool.
const transactionOptions = { maxWait: 10_000, timeout: 20_000 };
// Without a limit, a server that never answers a statement would occupy the connection forever.
const ANSWER_TIMEOUT_MS = 30_000;
const log: [{ emit: "event"; level: "query" }] = [{ emit: "event", level: "query" }];

/** Opens a client. It doesn't connect before the first query. Close it with `$disconnect`. */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  if (target.kind === "postgres") {
    const adapter = postgresAdapter(target.url, {
      poolSize: target.poolSize,
      answerTimeout: ANSWER_TIMEOUT_MS,
    });
    // Both clients are generated from the same models, so they differ only in options that one of
    // the databases lacks. Code that type-checks with SQLite's client runs on both.
    const client = new PostgresClient({ adapter, transactionOptions, log });
    return opened(client as unknown as SqliteClient<"query">, "postgres");
  }
  if (target.kind === "sqlite") await mkdir(dirname(target.path), { recursive: true });
  const adapter = sqliteAdapter(target);
  return opened(new SqliteClient({ adapter, transactionOptions, log }), "sqlite");
}

function opened(client: SqliteClient<"query">, dialect: Dialect): Database {
  const system = dialect === "postgres" ? "postgresql" : "sqlite";
  if (tracing()) {
    client.$on("query", ({ query, duration }) => {
      // Statements have placeholders instead of values.
      const attributes = { "db.system.name": system, "db.query.text": query };
      tracing()?.record("query", attributes, duration);
    });
  }
  return Object.assign(client, { dialect });
}
