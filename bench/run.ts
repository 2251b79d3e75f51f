import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import {
  prepareReference,
  ReferenceMissingError,
} from "@/packages/chatkit-server/tests/parity/reference";
import { ensureBuild } from "./ensure-build";
import { HTTP_STREAMS, measureHttp } from "./http-load";
import { prepareNodeSdk } from "./node-sdk";
import {
  contender,
  freePort,
  runContender,
  startServer,
  stopServer,
  typescript,
} from "./processes";
import { full, measureWholePath, quick } from "./whole-path/run";
import { printTable } from "./whole-path/table";
import { writeResults } from "./write-results";
import { createThreadBody, ROUNDS, WARM_UP_ROUNDS, workload, type Measurement } from "./workload";

// `npm run bench`: everything, at least five alternating passes. `npm run bench -- --quick`: fewer
// and shorter ones, within eight minutes. `--only library` or `--only whole-path` leaves out a part.

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
const MINUTE = 60_000;
/** Whatever hangs, the command ends. */
const DEADLINE = options.quick ? 15 * MINUTE : 90 * MINUTE;
const workloadJson = JSON.stringify({ ...workload, rounds: ROUNDS, warmUpRounds: WARM_UP_ROUNDS });
const python = referenceOrNull();
const PASSES = options.quick ? 2 : 5;

function referenceOrNull(): string | null {
  try {
    return prepareReference();
  } catch (error) {
    if (!(error instanceof ReferenceMissingError)) throw error;
    console.log(error.message);
    return null;
  }
}

async function inProcess(): Promise<Measurement[]> {
  const results = [
    await runContender(process.execPath, typescript("this-server.ts")),
    await runContender(process.execPath, typescript("json-encoding.ts")),
  ];
  const manifest = prepareNodeSdk();
  if (manifest) {
    const args = [contender("node-sdk.mjs"), manifest, workloadJson, createThreadBody];
    results.push(await runContender(process.execPath, args));
  }
  if (python) {
    const args = [contender("reference.py"), "measure", workloadJson, createThreadBody];
    results.push(await runContender(python, args));
  }
  return results;
}

async function overHttp(): Promise<Measurement[]> {
  const port = await freePort();
  const served = [
    {
      name: "this server, node:http",
      command: process.execPath,
      args: typescript("serve-this-server.ts", String(port)),
    },
  ];
  if (python) {
    served.push({
      name: "openai-chatkit (Python), uvicorn",
      command: python,
      args: [contender("reference.py"), "serve", workloadJson, String(port)],
    });
  }
  const results: Measurement[] = [];
  for (const { name, command, args } of served) {
    const child = await startServer(command, args, port);
    try {
      results.push(await measureHttp(name, port));
    } finally {
      await stopServer(child);
    }
  }
  return results;
}

/** The contenders alternate, so that other load on the machine doesn't affect only one of them. */
async function bestOfPasses(pass: () => Promise<Measurement[]>): Promise<Measurement[]> {
  const best = await pass();
  for (let again = 1; again < PASSES; again += 1) {
    for (const [index, { eventsPerSecond }] of (await pass()).entries()) {
      const known = best[index];
      if (known) known.eventsPerSecond = Math.max(known.eventsPerSecond, eventsPerSecond);
    }
  }
  return best;
}

function print(title: string, results: Measurement[]): void {
  const own = results[0]?.eventsPerSecond ?? 0;
  console.log(`\n${title}`);
  console.table(
    results.map(({ name, eventsPerSecond }) => ({
      server: name,
      "events per second": Math.round(eventsPerSecond),
      "this server is": `${(own / eventsPerSecond).toFixed(1)} x`,
    })),
  );
}

/** The libraries alone: no Next, no database, no Agents SDK. */
async function library(): Promise<void> {
  console.log(`Streams of ${workload.deltas} deltas, the best of ${PASSES} passes`);
  const alone = await bestOfPasses(inProcess);
  print(`In process, ${workload.streams} streams at once`, alone);
  const served = await bestOfPasses(overHttp);
  print(`Over HTTP, ${HTTP_STREAMS} streams at once`, served);
  await write("library", { inProcess: alone, overHttp: served });
}

/** The production server with everything in it. */
async function wholePath(): Promise<void> {
  ensureBuild();
  const { lines, statements, slowness } = await measureWholePath(
    options.quick ? quick : full,
    python,
  );
  await write("whole-path", { lines, statements, slowness });
  printTable(lines, slowness);
}

function write(name: string, measured: object): Promise<void> {
  return writeResults(name, measured, { loadAtStart, quick: options.quick });
}

setTimeout(() => {
  console.error(`Not finished within ${DEADLINE / MINUTE} minutes`);
  process.exit(1);
}, DEADLINE).unref();

// So that the servers end too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const loadAtStart = loadavg()[0] ?? Number.NaN;
console.log(`Load ${loadAtStart.toFixed(1)} on ${availableParallelism()} cores at the beginning`);
if (options.only !== "library") await wholePath();
if (options.only !== "whole-path") await library();
// Connections that are kept alive would hold the process.
process.exit();
