import { describe, expect, it, vi } from "vitest";
import { ConnectionPool } from "@/lib/db/connection-pool";

type Connection = ConstructorParameters<typeof ConnectionPool>[0][number];
type Answer = Awaited<ReturnType<Connection["queryRaw"]>>;

const noRows: Answer = { columnNames: [], columnTypes: [], rows: [] };
const query = { sql: "SELECT 1", args: [], argTypes: [] };

/** A connection whose queries end when the test decides. */
function slowConnection() {
  const waiting: (() => void)[] = [];
  const transaction = {
    provider: "sqlite" as const,
    adapterName: "slow",
    options: { usePhantomQuery: true },
    queryRaw: async () => noRows,
    executeRaw: async () => 0,
    commit: vi.fn(async () => undefined),
    rollback: vi.fn(async () => undefined),
    createSavepoint: async () => undefined,
    rollbackToSavepoint: async () => undefined,
    releaseSavepoint: async () => undefined,
  };
  const connection: Connection = {
    provider: "sqlite",
    adapterName: "slow",
    queryRaw: vi.fn(() => new Promise<Answer>((resolve) => waiting.push(() => resolve(noRows)))),
    executeRaw: vi.fn(async () => 1),
    executeScript: async () => undefined,
    startTransaction: vi.fn(async () => transaction),
    dispose: vi.fn(async () => undefined),
  };
  return { connection, finish: () => waiting.shift()?.() };
}

function openPool() {
  const slow = [slowConnection(), slowConnection()] as const;
  const [first, second] = slow;
  const pool = new ConnectionPool(slow.map(({ connection }) => connection));
  return { pool, first, second };
}

describe("a pool of connections", () => {
  it("sends a query to the least busy connection", async () => {
    const { pool, first, second } = openPool();
    const queries = [pool.queryRaw(query), pool.queryRaw(query)];
    expect(first.connection.queryRaw).toHaveBeenCalledTimes(1);
    expect(second.connection.queryRaw).toHaveBeenCalledTimes(1);
    second.finish();
    await queries[1];
    expect(await pool.executeRaw(query)).toBe(1);
    expect(second.connection.executeRaw).toHaveBeenCalledTimes(1);
    first.finish();
    await queries[0];
  });

  it("reserves a connection for a transaction until it ends, either way", async () => {
    const { pool, first, second } = openPool();
    for (const end of ["commit", "rollback"] as const) {
      const transaction = await pool.startTransaction();
      await pool.executeRaw(query);
      expect(first.connection.executeRaw).not.toHaveBeenCalled();
      await transaction[end]();
    }
    expect(second.connection.executeRaw).toHaveBeenCalledTimes(2);
    await pool.executeRaw(query);
    expect(first.connection.executeRaw).toHaveBeenCalledTimes(1);
  });

  it("frees a connection after a failure", async () => {
    const { pool, first, second } = openPool();
    vi.mocked(first.connection.executeRaw).mockRejectedValueOnce(new Error("broken"));
    vi.mocked(first.connection.startTransaction).mockRejectedValueOnce(new Error("broken"));
    await expect(pool.executeRaw(query)).rejects.toThrow("broken");
    await expect(pool.startTransaction()).rejects.toThrow("broken");
    await pool.executeRaw(query);
    expect(second.connection.executeRaw).not.toHaveBeenCalled();
  });

  it("closes all of its connections", async () => {
    const { pool, first, second } = openPool();
    await pool.dispose();
    expect(first.connection.dispose).toHaveBeenCalled();
    expect(second.connection.dispose).toHaveBeenCalled();
  });
});
