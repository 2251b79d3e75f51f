import { readdirSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  checkDatabase,
  closeDatabase,
  getDatabase,
  isDatabaseUnavailable,
  readDatabaseTarget,
} from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { startLibsqlServer, type LibsqlServer } from "../support/libsql/server";

const root = process.cwd();
let server: LibsqlServer;

beforeEach(async () => {
  server = await startLibsqlServer();
});

afterEach(async () => {
  await closeDatabase();
  await server.stop();
  vi.unstubAllEnvs();
});

function use(authToken: string) {
  vi.stubEnv("DATABASE_URL", server.url);
  vi.stubEnv("DATABASE_AUTH_TOKEN", authToken);
  return readDatabaseTarget(process.env);
}

describe("a libSQL server", () => {
  it("that is unreachable is reported in one sentence, and is used again without a restart", async () => {
    const target = use(server.authToken);
    await migrateDatabase(target, root);
    expect(await checkDatabase()).toEqual({ ok: true });
    await server.pause();
    const reason =
      "The database can't be reached: check that it runs and that DATABASE_URL points to it.";
    expect(await checkDatabase()).toEqual({ ok: false, reason });
    const failure: unknown = await (await getDatabase()).thread.count().catch((error) => error);
    expect(isDatabaseUnavailable(failure)).toBe(true);
    await expect(migrateDatabase(target, root)).rejects.toThrow(reason);
    await server.start();
    expect(await checkDatabase()).toEqual({ ok: true });
  });

  it("that rejects the token is reported in one sentence", async () => {
    const target = use("another token");
    const reason =
      "The database refused the user, password or token: check DATABASE_URL, and DATABASE_AUTH_TOKEN for Turso.";
    await expect(migrateDatabase(target, root)).rejects.toThrow(reason);
    expect(await checkDatabase()).toEqual({ ok: false, reason });
  });

  it("is migrated only once by many concurrent processes", async () => {
    const target = use(server.authToken);
    const applied = await Promise.all([1, 2, 3].map(() => migrateDatabase(target, root)));
    const migrations = readdirSync(join(root, "prisma/sqlite/migrations"), { withFileTypes: true });
    const names = migrations.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(applied.flat().sort()).toEqual(names.sort());
    expect(await checkDatabase()).toEqual({ ok: true });
  });

  it("is unchanged after a failed migration, and no stream stays open", async () => {
    const target = use(server.authToken);
    await migrateDatabase(target, root);
    const project = await mkdtemp(join(tmpdir(), "chatkit-starter-broken-"));
    const migrations = join(project, "prisma", "sqlite", "migrations");
    await cp(join(root, "prisma", "sqlite", "migrations"), migrations, { recursive: true });
    await mkdir(join(migrations, "99990101000000_broken"));
    const broken = `CREATE TABLE "Half" ("id" TEXT);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;`;
    await writeFile(join(migrations, "99990101000000_broken", "migration.sql"), broken);
    await expect(migrateDatabase(target, project)).rejects.toThrow(
      /^Migration 99990101000000_broken failed and was rolled back: .*Nowhere.*\.$/,
    );
    await rm(project, { recursive: true });
    const database = await getDatabase();
    await expect(database.$queryRaw`SELECT * FROM "Half"`).rejects.toThrow();
    expect(await migrateDatabase(target, root)).toEqual([]);
    expect(server.streams.open).toBe(0);
  });
});
