import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readDatabaseTarget } from "@/lib/db";
import { openDatabase } from "@/lib/db/database";

describe("DATABASE_URL", () => {
  it("is a SQLite file in the project by default", () => {
    const target = readDatabaseTarget({});
    expect(target).toMatchObject({ kind: "sqlite", url: expect.stringMatching(/app\.db$/) });
    expect(target.kind === "sqlite" && isAbsolute(target.path)).toBe(true);
  });

  it("can be Turso, with a separate token", () => {
    const variables = { DATABASE_URL: "libsql://shop.turso.io", DATABASE_AUTH_TOKEN: "token" };
    expect(readDatabaseTarget(variables)).toEqual({
      kind: "turso",
      url: "libsql://shop.turso.io",
      authToken: "token",
      poolSize: 10,
    });
  });

  it("can be PostgreSQL, pooled, with a direct URL for migrations", () => {
    const DATABASE_URL = "postgresql://pool.example/shop";
    const DIRECT_URL = "postgres://db.example/shop";
    expect(readDatabaseTarget({ DATABASE_URL, DIRECT_URL })).toEqual({
      kind: "postgres",
      url: DATABASE_URL,
      directUrl: DIRECT_URL,
      poolSize: 10,
    });
    expect(readDatabaseTarget({ DATABASE_URL, VERCEL: "1" })).toMatchObject({
      directUrl: DATABASE_URL,
      poolSize: 3,
    });
    expect(() => readDatabaseTarget({ DATABASE_URL, DIRECT_URL: "db.example" })).toThrow(
      /^DIRECT_URL isn't a valid postgresql:\/\/ URL/,
    );
    expect(readDatabaseTarget({ DATABASE_URL, DATABASE_POOL_SIZE: "7" })).toMatchObject({
      poolSize: 7,
    });
  });

  it.each([
    ["file:c#/app.db", "c#/app.db"],
    ["file:./100%/app.db", "100%/app.db"],
    ["file:./50%25/app.db", "50%25/app.db"],
    ["file:./my shop/app.db", "my shop/app.db"],
    ["file:./app.db?connection_limit=1", "app.db"],
    ["file://FOLDER/my%20shop/app.db", "my shop/app.db"],
  ])("opens exactly the file that %s names", async (url, file) => {
    const folder = mkdtempSync(join(tmpdir(), "what?-c#-100%-"));
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const encoded = folder.split("/").map(encodeURIComponent).join("/");
    const DATABASE_URL = url.replace("FOLDER", encoded);
    const database = await openDatabase(readDatabaseTarget({ DATABASE_URL }));
    await database.$executeRaw`CREATE TABLE "Tent" ("id" TEXT)`;
    await database.$disconnect();
    expect(existsSync(join(folder, file))).toBe(true);
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it("can't be a file on Vercel, which keeps no files", () => {
    expect(() => readDatabaseTarget({ VERCEL: "1" })).toThrow(
      "Vercel doesn't keep files: set DATABASE_URL to a postgresql:// or libsql:// database in the project's settings.",
    );
  });

  it.each([
    [
      "mysql://localhost/shop",
      "DATABASE_URL must begin with file: (SQLite), libsql: (Turso) or postgresql: (PostgreSQL).",
    ],
    [
      "shop.db",
      "DATABASE_URL must begin with file: (SQLite), libsql: (Turso) or postgresql: (PostgreSQL).",
    ],
    ["libsql:", "DATABASE_URL isn't a valid libsql:// URL, such as libsql://shop.turso.io."],
    ["libsql://", "DATABASE_URL isn't a valid libsql:// URL, such as libsql://shop.turso.io."],
    [
      "postgresql://db.example/shop?schema=tents",
      "DATABASE_URL names the schema tents, but the tables are in public: remove its schema parameter, or use a separate database for the shop.",
    ],
    ["file:", "DATABASE_URL must name a file, such as file:./.data/app.db."],
    [
      "postgresql://user:p#ss@[bad/shop",
      "DATABASE_URL isn't a valid postgresql:// URL; percent-encode special characters in its password.",
    ],
  ])("is rejected with what to do: %s", (url, message) => {
    expect(() => readDatabaseTarget({ DATABASE_URL: url })).toThrow(message);
  });
});
