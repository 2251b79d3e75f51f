import { afterAll, describe, vi } from "vitest";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { openPostgresForTests } from "../support/database/postgres-database";
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

const postgres = await openPostgresForTests();
const opened = await postgres.createDatabase();
const database = async () => opened.database;

afterAll(async () => {
  await opened.close();
  await postgres.stop();
});

describe("stores on PostgreSQL", () => {
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
