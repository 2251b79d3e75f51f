import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { startPostgresServer } from "../postgres/server";
import type { TestDatabase } from "./sqlite-database";

export interface PostgresForTests {
  createDatabase(options?: { poolSize?: number }): Promise<TestDatabase>;
  stop(): Promise<void>;
}

/**
 * The server at `TEST_POSTGRES_URL`, where the user must be allowed to create databases, or a
 * server started for the test.
 */
export async function openPostgresForTests(): Promise<PostgresForTests> {
  const given = process.env["TEST_POSTGRES_URL"];
  const server = given ? { url: given, stop: async () => undefined } : await startPostgresServer();
  return {
    createDatabase: (options) => createDatabase(server.url, options?.poolSize ?? 10),
    stop: () => server.stop(),
  };
}

async function createDatabase(serverUrl: string, poolSize: number): Promise<TestDatabase> {
  const name = `chatkit_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const variables = { DATABASE_URL: url.href, DATABASE_POOL_SIZE: String(poolSize) };
  const target = readDatabaseTarget(variables);
  await migrateDatabase(target, process.cwd());
  const database = await openDatabase(target);
  return {
    url: url.href,
    database,
    close: async () => {
      await database.$disconnect();
      await runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const session = await new PrismaPg(url).connect();
  try {
    await session.executeScript(statement);
  } finally {
    await session.dispose();
  }
}
