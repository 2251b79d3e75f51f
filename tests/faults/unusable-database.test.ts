import { copyFile, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  checkDatabase,
  closeDatabase,
  getDatabase,
  openDatabase,
  readDatabaseTarget,
} from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { startPostgresServer } from "../support/postgres/server";

vi.setConfig({ testTimeout: 60_000 });

const patience = { timeout: 20_000 };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chatkit-starter-unusable-"));
});

afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function use(url: string) {
  vi.stubEnv("DATABASE_URL", url);
  vi.stubEnv("VERCEL", "");
  return readDatabaseTarget(process.env);
}

describe("a database that can't be used", () => {
  it("is reported in one sentence while its tables are missing, and works once they are created", async () => {
    const target = use(`file:${join(folder, "new", "app.db")}`);
    expect(await checkDatabase()).toEqual({
      ok: false,
      reason: "The database's tables aren't up to date: run `npm run db:migrate`.",
    });
    await migrateDatabase(target, process.cwd());
    expect(await checkDatabase()).toEqual({ ok: true });
  });

  it("is reported in one sentence if its path leads through a file, and works once that is fixed", async () => {
    const blocked = join(folder, "blocked");
    await writeFile(blocked, "");
    const target = use(`file:${join(blocked, "app.db")}`);
    const reason =
      "The database file can't be opened: check the path in DATABASE_URL, and that the server may write to its folder.";
    expect(await checkDatabase()).toEqual({ ok: false, reason });
    await expect(migrateDatabase(target, process.cwd())).rejects.toThrow(reason);
    await rm(blocked);
    await migrateDatabase(target, process.cwd());
    expect(await checkDatabase()).toEqual({ ok: true });
  });

  it("is reported in one sentence while its file is gone, and works once it or a copy is back", async () => {
    const path = join(folder, "app.db");
    const target = use(`file:${path}`);
    await migrateDatabase(target, process.cwd());
    expect(await checkDatabase()).toEqual({ ok: true });
    const database = await getDatabase();
    await database.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");

    await rename(path, `${path}.away`);
    const reason =
      "The database file can't be opened: check the path in DATABASE_URL, and that the server may write to its folder.";
    expect(await checkDatabase()).toEqual({ ok: false, reason });
    await rename(`${path}.away`, path);
    expect(await checkDatabase()).toEqual({ ok: true });

    await copyFile(path, `${path}.copy`);
    for (const each of [path, `${path}-wal`, `${path}-shm`]) await rm(each, { force: true });
    expect(await checkDatabase()).toEqual({ ok: false, reason });
    await rename(`${path}.copy`, path);
    expect(await checkDatabase()).toEqual({ ok: true });
    const moments = { createdAt: 0n, seenAt: 0n };
    const user = { tenantId: "default", id: "kim", guest: true, ...moments };
    await (await getDatabase()).user.create({ data: user });
    const other = await openDatabase(target);
    expect(await other.user.count()).toBe(1);
    await other.$disconnect();
  });

  it("is reported in one sentence if its file isn't a database", async () => {
    const path = join(folder, "app.db");
    await writeFile(path, "This is a letter, and a long one at that.".repeat(100));
    use(`file:${path}`);
    expect(await checkDatabase()).toEqual({
      ok: false,
      reason:
        "The file that DATABASE_URL names isn't a SQLite database, or is damaged: name another file, or restore a backup.",
    });
  });

  it("is reported in one sentence when it is full, and accepts rows again when there is room", async () => {
    const target = use(`file:${join(folder, "app.db")}`);
    await migrateDatabase(target, process.cwd());
    const database = await getDatabase();
    const [{ page_count: pages } = { page_count: 0 }] = await database.$queryRaw<
      { page_count: number }[]
    >`PRAGMA page_count`;
    await database.$queryRawUnsafe(`PRAGMA max_page_count = ${Number(pages)}`);
    const moments = { createdAt: 0n, seenAt: 0n };
    const user = { tenantId: "default", name: "x".repeat(100_000), guest: true, ...moments };
    const write = () => database.user.create({ data: { id: "full", ...user } });
    const failure: unknown = await write().catch((error: unknown) => error);
    const { explainDatabaseError } = await import("@/lib/db");
    expect(explainDatabaseError(failure).message).toBe(
      "The database's disk is full: free some space.",
    );
    await database.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
    await expect(write()).resolves.toMatchObject({ id: "full" });
  });

  it("is reported in one sentence while it accepts no rows, even if it can be read", async () => {
    const server = await startPostgresServer();
    await migrateDatabase(use(server.url), process.cwd());
    const url = new URL(server.url);
    url.searchParams.set("options", "-c default_transaction_read_only=on");
    use(url.href);
    expect(await checkDatabase()).toEqual({
      ok: false,
      reason:
        "The database is read-only: DATABASE_URL must point to the primary, not to a replica.",
    });
    await closeDatabase();
    await server.stop();
  });

  it("is reported in one sentence while PostgreSQL is down, and works again without a restart", async () => {
    const server = await startPostgresServer();
    const target = use(server.url);
    await migrateDatabase(target, process.cwd());
    expect(await checkDatabase()).toEqual({ ok: true });
    await server.kill();
    const down = {
      ok: false,
      reason:
        "The database can't be reached: check that it runs and that DATABASE_URL points to it.",
    };
    await vi.waitFor(async () => expect(await checkDatabase()).toEqual(down), patience);
    await server.start();
    await vi.waitFor(async () => expect(await checkDatabase()).toEqual({ ok: true }), patience);
    await closeDatabase();
    await server.stop();
  });

  it("names the migration that failed, and is unchanged after it", async () => {
    const target = use(`file:${join(folder, "app.db")}`);
    await migrateDatabase(target, process.cwd());
    const { cp, mkdir } = await import("node:fs/promises");
    const root = join(folder, "project");
    const migrations = join(root, "prisma", "sqlite", "migrations");
    await cp(join(process.cwd(), "prisma", "sqlite", "migrations"), migrations, {
      recursive: true,
    });
    await mkdir(join(migrations, "99990101000000_broken"));
    const broken = `CREATE TABLE "Half" ("id" TEXT);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;`;
    await writeFile(join(migrations, "99990101000000_broken", "migration.sql"), broken);
    await expect(migrateDatabase(target, root)).rejects.toThrow(
      /^Migration 99990101000000_broken failed and was rolled back: .*Nowhere.*\.$/,
    );
    const database = await getDatabase();
    await expect(database.$queryRaw`SELECT * FROM "Half"`).rejects.toThrow();
    expect(await migrateDatabase(target, process.cwd())).toEqual([]);
  });
});
