import type { PrismaLibSql } from "@prisma/adapter-libsql";

type Connection = Awaited<ReturnType<PrismaLibSql["connect"]>>;
type Query = Parameters<Connection["queryRaw"]>[0];
type Transaction = Awaited<ReturnType<Connection["startTransaction"]>>;

/**
 * Connections that each do one thing at a time. A query goes to the least busy connection. A
 * transaction has exclusive use of one until it ends.
 */
export class ConnectionPool implements Connection {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly #connections: { connection: Connection; busy: number }[];

  constructor(connections: Connection[]) {
    this.#connections = connections.map((connection) => ({ connection, busy: 0 }));
    this.adapterName = this.#idlest().connection.adapterName;
  }

  queryRaw(query: Query) {
    return this.#use((connection) => connection.queryRaw(query));
  }

  executeRaw(query: Query) {
    return this.#use((connection) => connection.executeRaw(query));
  }

  executeScript(script: string) {
    return this.#use((connection) => connection.executeScript(script));
  }

  async startTransaction(...options: Parameters<Connection["startTransaction"]>) {
    const entry = this.#idlest();
    entry.busy += 1;
    const release = once(() => (entry.busy -= 1));
    try {
      return releasing(await entry.connection.startTransaction(...options), release);
    } catch (error) {
      release();
      throw error;
    }
  }

  async dispose() {
    await Promise.all(this.#connections.map(({ connection }) => connection.dispose()));
  }

  async #use<T>(run: (connection: Connection) => Promise<T>): Promise<T> {
    const entry = this.#idlest();
    entry.busy += 1;
    try {
      return await run(entry.connection);
    } finally {
      entry.busy -= 1;
    }
  }

  #idlest() {
    return this.#connections.reduce((best, entry) => (entry.busy < best.busy ? entry : best));
  }
}

function releasing(transaction: Transaction, release: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = () => commit().finally(release);
  transaction.rollback = () => rollback().finally(release);
  return transaction;
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
