import { PrismaLibSql } from "@prisma/adapter-libsql";
import { ConnectionPool } from "./connection-pool";

type Config = ConstructorParameters<typeof PrismaLibSql>[0];
type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

const ANSWER_TIMEOUT_MS = 30_000;

/** SQLite's extended result codes, which the server mentions only in its message. */
const constraintCodes: readonly [message: string, code: number][] = [
  ["UNIQUE constraint failed", 2067],
  ["FOREIGN KEY constraint failed", 787],
  ["NOT NULL constraint failed", 1299],
];

/**
 * A libSQL server such as Turso's, over HTTP. Each query is a separate request, and each
 * transaction is a few related requests. Up to `connections` queries and transactions run
 * concurrently.
 */
export class PrismaTurso extends PrismaLibSql {
  readonly #connections: number;

  constructor(config: Config, connections: number) {
    super({ ...config, fetch: fetchWithTimeout });
    this.#connections = connections;
  }

  override async connect() {
    const opening = Array.from({ length: this.#connections }, () => super.connect());
    return new ConnectionPool(await Promise.all(opening));
  }

  override createClient(config: Config): Client {
    const client = super.createClient(config);
    const execute = client.execute.bind(client);
    const executeMultiple = client.executeMultiple.bind(client);
    const transaction = client.transaction.bind(client);
    client.execute = (...statement: Parameters<Client["execute"]>) =>
      explained(() => execute(...statement));
    client.executeMultiple = (script) => explained(() => executeMultiple(script));
    // A transaction that starts as a reader fails if another one writes before its own first write.
    client.transaction = async () => transactionWith(await transaction("write"));
    return client;
  }
}

function transactionWith(transaction: Transaction): Transaction {
  const execute = transaction.execute.bind(transaction);
  const commit = transaction.commit.bind(transaction);
  transaction.execute = (statement) => explained(() => execute(statement));
  transaction.commit = () => explained(() => commit());
  return transaction;
}

async function explained<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw withResultCode(error);
  }
}

/**
 * Prisma's adapter recognizes a constraint violation by its number, and a missing table by the
 * start of the message.
 */
function withResultCode(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (!("code" in error) || typeof error.code !== "string") return unreachable(error);
  error.message = error.message.replace(/^(SQLite|SQL input) error: /, "");
  const code = constraintCodes.find(([message]) => error.message.includes(message))?.[1];
  return code === undefined ? error : Object.assign(error, { rawCode: code });
}

/**
 * Errors thrown by `fetch` have no code, and Prisma's adapter treats an error without a code as a
 * bug.
 */
function unreachable(error: Error): Error {
  return Object.assign(new Error(error.message, { cause: error }), { code: "SERVER_UNREACHABLE" });
}

/** Limits the time of a request, because a server may accept the connection and never answer. */
function fetchWithTimeout(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS), cache: "no-store" });
}
