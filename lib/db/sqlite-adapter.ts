import { setTimeout as wait } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

const BUSY_TIMEOUT_MS = 5_000;
// SQLite waits for a lock inside the call, and with it the whole process: so it waits this long
// only, and the rest is waited out here, between calls.
const BLOCKING_WAIT_MS = 20;
const LONGEST_PAUSE_MS = 50;

const settings = [
  `PRAGMA busy_timeout = ${BLOCKING_WAIT_MS}`,
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA foreign_keys = ON",
];

/**
 * SQLite in a file, through one connection of this process.
 *
 * The stock client opens another connection for every transaction, without the settings of the
 * first, and begins it in a mode that fails at once where another process wrote in between.
 */
export class PrismaSqlite extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = super.createClient(config);
    const execute = client.execute.bind(client);
    const ready = Promise.all(settings.map((setting) => untilFree(() => execute(setting))));
    // Whoever sends the first query gets the error.
    ready.catch(() => undefined);
    client.execute = async (...statement: Parameters<Client["execute"]>) => {
      await ready;
      return untilFree(() => execute(...statement));
    };
    client.transaction = async () => {
      await client.execute("BEGIN IMMEDIATE");
      return transactionOn(client, execute);
    };
    return client;
  }
}

/** Safe on the shared connection: Prisma's adapter runs nothing else until the transaction ends. */
function transactionOn(client: Client, execute: Client["execute"]): Transaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    if (closed) return;
    await untilFree(() => execute(statement));
    closed = true;
  };
  return {
    execute,
    batch: async (statements) => {
      const results = [];
      for (const statement of statements) results.push(await execute(statement));
      return results;
    },
    executeMultiple: (script) => client.executeMultiple(script),
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    close: () => void end("ROLLBACK"),
    get closed() {
      return closed;
    },
  };
}

async function untilFree<T>(run: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error;
      await wait(Math.random() * LONGEST_PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("SQLITE_BUSY")
  );
}
