import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { setEnvironment } from "../../support/set-environment";

let folder: string;
let close = async () => {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "doctor-database-"));
  writeFileSync(join(folder, "letter.db"), "Dear Sir or Madam, ".repeat(100));
});
afterEach(() => close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(url: string) {
  setEnvironment({ DATABASE_URL: url });
  const { closeDatabase } = await import("@/lib/db");
  close = closeDatabase;
  const { databaseCheck } = await import("@/lib/doctor/database-check");
  return databaseCheck(url).run();
}

describe("the doctor's database check", () => {
  it("says what is wrong and what to run if the tables are missing", async () => {
    expect(await check(`file:${join(folder, "empty.db")}`)).toMatchObject({
      level: "fault",
      remedy: "Run `npm run db:migrate`.",
    });
  });

  it("says what is wrong and what to change if the file isn't a database", async () => {
    expect(await check(`file:${join(folder, "letter.db")}`)).toEqual({
      level: "fault",
      text: "The file that DATABASE_URL names isn't a SQLite database, or is damaged",
      remedy: "Name another file, or restore a backup. Then run `npm run db:migrate`.",
    });
  });

  it("says what is wrong and what to check if no server answers", async () => {
    expect(await check("postgresql://shop:secret@127.0.0.1:1/shop")).toEqual({
      level: "fault",
      text: "The database can't be reached",
      remedy:
        "Check that it runs and that DATABASE_URL points to it. Then run `npm run db:migrate`.",
    });
  });
});
