import type { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type { DatabaseTarget } from "./database-target";
import { PrismaSqlite } from "./sqlite-adapter";
import { PrismaTurso } from "./turso-adapter";

export type PostgresTarget = Extract<DatabaseTarget, { kind: "postgres" }>;
export type SqliteTarget = Exclude<DatabaseTarget, PostgresTarget>;

const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 30_000;

export function sqliteAdapter(target: SqliteTarget): PrismaLibSql {
  if (target.kind === "sqlite") return new PrismaSqlite({ url: target.url });
  return new PrismaTurso({ url: target.url, authToken: target.authToken }, target.poolSize);
}

/** Without `answerTimeout`, in milliseconds, a statement may take as long as it takes. */
export function postgresAdapter(
  url: string,
  { poolSize, answerTimeout }: { poolSize: number; answerTimeout?: number },
): PrismaPg {
  // A server that restarts ends idle connections; the pool has dropped them when it says so.
  const dropped = () => undefined;
  return new PrismaPg(
    {
      connectionString: url,
      max: poolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: answerTimeout,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      keepAlive: true,
      allowExitOnIdle: true,
    },
    { onPoolError: dropped, onConnectionError: dropped },
  );
}
