import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { PythonProcess } from "./reference";

const testFolder = fileURLToPath(new URL("..", import.meta.url));
const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
/**
 * Where tests read streams. Tests that measure memory over thousands of streams add no new events.
 */
const folders = ["pipeline", "reader", "server", "turns"].map((name) =>
  path.join(testFolder, name),
);
const skipped = "**/retention.test.ts";

/**
 * Makes the reference's own types parse every event that this package's tests read through
 * `Harness`. Resolves to the number of events that they reject.
 */
export async function checkSuiteEvents(python: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "chatkit-events-"));
  try {
    const file = path.join(folder, "events.jsonl");
    const args = [vitest, "run", "--maxWorkers=1", "--exclude", skipped, ...folders];
    const env = { ...process.env, CHATKIT_EVENTS_FILE: file };
    execFileSync(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    const lines = new Set(readFileSync(file, "utf8").trim().split("\n"));
    return await countRefused(python, lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The error codes that the reference's types know; other codes reach clients unchanged. */
const referenceCodes = ["custom", "stream.error"];
const ErrorSchema = z.looseObject({ type: z.literal("error"), code: z.string() });

async function countRefused(python: string, lines: ReadonlySet<string>): Promise<number> {
  const types = new PythonProcess(python, "check_events.py");
  let refused = 0;
  let ownCodes = 0;
  for (const line of lines) {
    const event: unknown = JSON.parse(line);
    const error = ErrorSchema.safeParse(event).data;
    const hasOwnCode = error !== undefined && !referenceCodes.includes(error.code);
    if (hasOwnCode) ownCodes += 1;
    const asked = hasOwnCode ? { ...error, code: "custom" } : event;
    const problem = z
      .string()
      .nullable()
      .parse(await types.ask(asked));
    if (problem === null) continue;
    refused += 1;
    console.log(`\nThe reference's types refuse ${line}\n${problem}`);
  }
  types.close();
  console.log(
    `${lines.size} events of the tests parsed by the reference's types, ${refused} refused, ` +
      `${ownCodes} with an error code of their own`,
  );
  return refused;
}
