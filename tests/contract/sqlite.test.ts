import { afterAll, describe, vi } from "vitest";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { describeDatabase } from "./describe-database";
import { describeIndexUse } from "./index-use-contract";
import { describeCeilings } from "./ceiling-contract";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const opened = await createSqliteDatabase();

afterAll(() => opened.close());

describe("stores on SQLite", () => {
  describeDatabase(opened.database);
  describeCeilings(opened);
  describeIndexUse(opened);
});
