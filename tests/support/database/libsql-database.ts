import { openDatabase, readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { startLibsqlServer } from "../libsql/server";
import type { TestDatabase } from "./sqlite-database";

/** A migrated database on the server at `TEST_LIBSQL_URL`, or on a stand-in for such a server. */
export async function openLibsqlForTests(): Promise<TestDatabase> {
  const given = process.env["TEST_LIBSQL_URL"];
  const server = given
    ? {
        url: given,
        authToken: process.env["TEST_LIBSQL_AUTH_TOKEN"],
        stop: async () => undefined,
      }
    : await startLibsqlServer();
  const variables = { DATABASE_URL: server.url, DATABASE_AUTH_TOKEN: server.authToken };
  const target = readDatabaseTarget(variables);
  await migrateDatabase(target, process.cwd());
  const database = await openDatabase(target);
  return {
    url: server.url,
    authToken: server.authToken,
    database,
    close: async () => {
      await database.$disconnect();
      await server.stop();
    },
  };
}
