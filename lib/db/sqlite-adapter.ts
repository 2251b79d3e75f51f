import { setTimeout as wait } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

/** SQLite blocks the event loop while it waits for another process, so the wait must be short. */
const BUSY_TIMEOUT_MS = 20;
/** How long a statement retries to get the lock, and the pause between retries. */
const LOCK_TIMEOUT_MS = 5_000;
export const LOCK_REST_MS = 25;

const settings = [
  `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`,
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA foreign_keys = ON",
];

/**
 * SQLite in a file, through one connection of this process.
 *
 * The stock client opens another connection for every transaction, without the first one's
 * settings, and begins it in a mode that fails immediately if another process wrote in between.
 */
export class PrismaSqlite extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = super.createClient(config);
    const execute = client.execute.bind(client);
    let prepared: Promise<void> | undefined;

    // A statement that didn't get the lock stays open on the connection and would prevent later
    // ones from committing.
    const reopen = async () => {
      prepared = undefined;
      await client.reconnect();
    };
    const startOver = async (error: unknown) => {
      if (isBusy(error)) await reopen();
    };
    const prepare = async () => {
      try {
        for (const setting of settings) await execute(setting);
      } catch (error) {
        prepared = undefined;
        await startOver(error);
        throw error;
      }
    };
    const attempt = async (...statement: Parameters<Client["execute"]>) => {
      prepared ??= prepare();
      await prepared;
      try {
        return await execute(...statement);
      } catch (error) {
        await startOver(error);
        throw error;
      }
    };
    // Retrying is safe because Prisma's adapter lets nothing else use the connection meanwhile.
    client.execute = async (...statement: Parameters<Client["execute"]>) => {
      const deadline = Date.now() + LOCK_TIMEOUT_MS;
      for (;;) {
        try {
          return await attempt(...statement);
        } catch (error) {
          if (!isBusy(error) || Date.now() >= deadline) throw error;
          await wait(LOCK_REST_MS);
        }
      }
    };
    client.transaction = async () => {
      await client.execute("BEGIN IMMEDIATE");
      return transactionOn(client, execute, reopen);
    };
    return client;
  }
}

/** Safe on the shared connection: Prisma's adapter runs nothing else until the transaction ends. */
function transactionOn(
  client: Client,
  execute: Client["execute"],
  reopen: () => Promise<void>,
): Transaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    if (closed) return;
    closed = true;
    try {
      await execute(statement);
    } catch (error) {
      // The connection is shared, and the next transaction couldn't begin while this one is open.
      await reopen();
      throw error;
    }
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

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("SQLITE_BUSY")
  );
}
