import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import type { Database } from "@/lib/db";
import { describeConstraints } from "./constraint-contract";
import { openDatabaseUploads } from "./database-uploads";
import { describeDataRights } from "./data-rights-contract";
import { describeStores } from "@/packages/chatkit-server/tests/contract/describe-stores";
import { describeLeaseClock } from "./lease-clock-contract";
import { describeQueryCounts } from "./query-count-contract";
import { describeUploads } from "./upload-contract";
import { describeUsage } from "./usage-contract";

/** The contracts of the stores on every database. */
export function describeDatabase(opened: Database): void {
  const database = async () => opened;
  describeStores((clock) => ({
    store: new PrismaStore({ database, clock }),
    turnStore: new PrismaTurnStore({ database, clock }),
  }));
  describeUploads((clock) => openDatabaseUploads(opened, clock));
  describeDataRights(opened);
  describeConstraints(opened);
  describeLeaseClock(opened);
  describeQueryCounts(opened);
  describeUsage(opened);
}
