import { afterAll, describe, vi } from "vitest";
import { openPostgresForTests } from "../support/database/postgres-database";
import { describeDatabase } from "./describe-database";
import { describeIndexUse } from "./index-use-contract";
import { describeCeilings } from "./ceiling-contract";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const postgres = await openPostgresForTests();
const opened = await postgres.createDatabase();

afterAll(async () => {
  await opened.close();
  await postgres.stop();
});

describe("stores on PostgreSQL", () => {
  describeDatabase(opened.database);
  describeCeilings(opened);
  describeIndexUse(opened);
});
