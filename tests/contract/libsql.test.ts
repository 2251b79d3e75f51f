import { afterAll, describe, vi } from "vitest";
import { openLibsqlForTests } from "../support/database/libsql-database";
import { describeDatabase } from "./describe-database";
import { describeCeilings } from "./ceiling-contract";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const opened = await openLibsqlForTests();

afterAll(() => opened.close());

describe("stores on libSQL, over HTTP", () => {
  describeDatabase(opened.database);
  describeCeilings(opened);
});
