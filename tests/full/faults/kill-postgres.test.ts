import { afterAll, describe, it } from "vitest";
import { openPostgresForTests } from "../../support/database/postgres-database";
import { killRepeatedly } from "../../faults/kill-run";
import { buildChatProcess } from "../../faults/server/start-process";

const postgres = await openPostgresForTests();
const opened = await postgres.createDatabase();
const program = await buildChatProcess();

afterAll(async () => {
  await opened.close();
  await postgres.stop();
});

describe("a server on PostgreSQL that is killed at 50 random moments", () => {
  it.concurrent.each([13, 13, 12, 12])(
    "loses nothing that a client saw as finished, and its threads can be continued (%i of them)",
    (times) => killRepeatedly(program, opened, times),
    180_000,
  );
});
