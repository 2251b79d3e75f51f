import { afterAll, describe } from "vitest";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { describeStores } from "./describe-stores";

const opened = await createSqliteDatabase();
const database = async () => opened.database;

afterAll(() => opened.close());

describe("stores on SQLite", () => {
  describeStores((clock) => ({
    store: new PrismaStore({ database, clock }),
    turnStore: new PrismaTurnStore({ database, clock }),
  }));
});
