import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CeilingStore } from "@/lib/limits";
import { createSqliteDatabase, type TestDatabase } from "../../support/database/sqlite-database";
import { setEnvironment } from "../../support/set-environment";

const LIMIT = 30;
const PROCESSES = 3;
/** What a process counts before it tells the others. */
const UNTOLD = 4;

const kim = { tenantId: "default", userId: "kim" };
const robin = { tenantId: "default", userId: "robin" };

let database: TestDatabase;

beforeEach(async () => {
  database = await createSqliteDatabase();
});

afterEach(async () => {
  vi.doUnmock("@/lib/limits");
  vi.unstubAllEnvs();
  await database.close();
});

/** The rate limit of a server process that shares the database with the others. */
async function startProcess(): Promise<(owner: typeof kim) => Promise<boolean>> {
  setEnvironment({ RATE_LIMIT_PER_MINUTE: String(LIMIT) });
  // A clock that stands still, because a new minute would start a new count.
  const store = new CeilingStore({
    database: async () => database.database,
    secret: () => "a secret",
    clock: () => 0,
  });
  vi.doMock("@/lib/limits", () => ({ ceilings: () => store }));
  const { limitRate } = await import("@/lib/api/rate-limit");
  return (owner) =>
    limitRate(owner).then(
      () => true,
      () => false,
    );
}

it("a user who spreads requests over several processes gets little more than one limit", async () => {
  const processes = [];
  for (let count = 0; count < PROCESSES; count += 1) processes.push(await startProcess());

  let admitted = 0;
  for (let round = 0; round < LIMIT; round += 1) {
    for (const ask of processes) if (await ask(kim)) admitted += 1;
  }

  expect(admitted).toBeGreaterThanOrEqual(LIMIT);
  expect(admitted).toBeLessThanOrEqual(LIMIT + PROCESSES * UNTOLD);
  for (const ask of processes) expect(await ask(kim)).toBe(false);
  for (const ask of processes) expect(await ask(robin)).toBe(true);
});
