import { afterAll, describe, it } from "vitest";
import { openLibsqlForTests } from "../../support/database/libsql-database";
import { killRepeatedly } from "../../faults/kill-run";
import { buildChatProcess } from "../../faults/server/start-process";

const opened = await openLibsqlForTests();
const program = await buildChatProcess();

afterAll(() => opened.close());

describe("a server on libSQL over HTTP that is killed at 24 random moments", () => {
  it.concurrent.each([12, 12])(
    "loses nothing that a client saw as finished, and its threads can be continued (%i of them)",
    (times) => killRepeatedly(program, opened, times),
    180_000,
  );
});
