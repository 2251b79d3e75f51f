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

/** `answerTimeout` is in milliseconds; without it, a statement can take any amount of time. */
export function postgresAdapter(
  url: string,
  { poolSize, answerTimeout }: { poolSize: number; answerTimeout?: number },
): PrismaPg {
  // A server that restarts closes idle connections. The pool has already dropped them when it emits
  // this event.
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
