import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { openPostgresForTests } from "../../support/database/postgres-database";

/** A database from an earlier version, before migration. */
export interface KeptDatabase {
  url: string;
  close(): Promise<void>;
}

const kept = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A copy of the kept file. */
export async function openKeptSqlite(): Promise<KeptDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "chatkit-starter-kept-"));
  const file = join(folder, "kept.db");
  await copyFile(kept("2026-11-21.db"), file);
  return { url: `file:${file}`, close: () => rm(folder, { recursive: true, force: true }) };
}

/** The kept dump, loaded into a new database. */
export async function openKeptPostgres(): Promise<KeptDatabase> {
  const dump = await readFile(kept("2026-11-21.sql"), "utf8");
  const postgres = await openPostgresForTests();
  const opened = await postgres.createDatabase();
  const session = await new PrismaPg(opened.url).connect();
  // Sent as one text, because the adapter splits scripts at semicolons, even inside strings.
  await session
    .underlyingDriver()
    .query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${dump}`);
  await session.dispose();
  return {
    url: opened.url,
    close: async () => {
      await opened.close();
      await postgres.stop();
    },
  };
}
