import { afterAll, describe, it } from "vitest";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { killRepeatedly } from "./kill-run";
import { buildChatProcess } from "./server/start-process";

const opened = await createSqliteDatabase();
const program = await buildChatProcess();

afterAll(() => opened.close());

describe("a server on SQLite that is killed at 12 random moments", () => {
  it.concurrent.each([3, 3, 3, 3])(
    "loses nothing that a client saw as finished, and its threads can be continued (%i of them)",
    (times) => killRepeatedly(program, opened, times),
    180_000,
  );
});
