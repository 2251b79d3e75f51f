import { afterAll, describe, vi } from "vitest";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { describeConstraints } from "./constraint-contract";
import { openDatabaseUploads } from "./database-uploads";
import { describeDataRights } from "./data-rights-contract";
import { describeStores } from "./describe-stores";
import { describeIndexUse } from "./index-use-contract";
import { describeLeaseClock } from "./lease-clock-contract";
import { describeQueryCounts } from "./query-count-contract";
import { describeUploads } from "./upload-contract";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const opened = await createSqliteDatabase();
const database = async () => opened.database;

afterAll(() => opened.close());

describe("stores on SQLite", () => {
  describeStores((clock) => ({
    store: new PrismaStore({ database, clock }),
    turnStore: new PrismaTurnStore({ database, clock }),
  }));
  describeUploads((clock) => openDatabaseUploads(opened.database, clock));
  describeDataRights(opened.database);
  describeConstraints(opened.database);
  describeLeaseClock(opened.database);
  describeQueryCounts(opened.database);
  describeIndexUse(opened);
});
