import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ensureBuild } from "./ensure-build";
import { drawChart } from "./soak/chart";
import { Load } from "./soak/load";
import { printReport, printVisits } from "./soak/report";
import { Sampler, type Sample } from "./soak/sample";
import { judge } from "./soak/verdict";
import { startModel, startShop } from "./whole-path/servers";
import { short } from "./whole-path/table";
import { results, writeResults } from "./write-results";

// `npm run bench:soak`: half an hour of mixed load on the production server, with its memory, sockets
// and first bytes every 15 seconds. Fails if anything unexpected happens or the heap keeps growing.
//   --minutes 3              A shorter run. Only half an hour or more renews the documented graph.
//   --visits-per-second 4    The load.

const SAMPLE_EVERY_MS = 15_000;
/** Leases and idle connections end within this time. */
const AFTERWARD_MS = 20_000;
const DOCUMENTED_MINUTES = 30;
const MIB = 1024 * 1024;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: String(DOCUMENTED_MINUTES) },
    "visits-per-second": { type: "string", default: "4" },
  },
});
const minutes = z.coerce.number().min(2).parse(values.minutes);
const visitsPerSecond = z.coerce.number().positive().parse(values["visits-per-second"]);
const loadAtStart = loadavg()[0] ?? Number.NaN;

// So that the servers end too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

ensureBuild();
console.log(`Load ${loadAtStart.toFixed(1)} on ${availableParallelism()} cores at the beginning`);
const model = await startModel();
const shop = await startShop(model);
const load = new Load(shop);
const sampler = new Sampler(shop, load);
const samples: Sample[] = [];

async function sample(): Promise<Sample> {
  const taken = await sampler.take();
  const { seconds, turns, heapBytes, residentBytes, sockets, firstByteP99, unexpected } = taken;
  console.log(
    `${short(seconds)} s: ${turns} turns, heap ${short(heapBytes / MIB)} MB, ` +
      `resident ${short(residentBytes / MIB)} MB, ${sockets} sockets, ` +
      `first byte p99 ${short(firstByteP99)} ms, ${unexpected} unexpected`,
  );
  return taken;
}

try {
  const end = performance.now() + minutes * 60_000;
  load.start(visitsPerSecond);
  while (performance.now() < end) {
    await wait(SAMPLE_EVERY_MS);
    samples.push(await sample());
  }
  await load.stop();
  await wait(AFTERWARD_MS);
  const after = await sample();
  const verdict = judge(samples);
  printReport(verdict, after);
  printVisits(load);
  const { heap, resident, grows, isSure } = verdict;
  const { unexpected } = load;
  const about = { loadAtStart, minutes, visitsPerSecond };
  await writeResults("soak", { heap, resident, grows, isSure, unexpected, samples, after }, about);
  const folder = minutes >= DOCUMENTED_MINUTES ? "docs/pictures" : results;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "soak.svg"), drawChart(samples, verdict));
  if (grows || unexpected.count > 0) process.exitCode = 1;
} finally {
  await shop.stop();
  await model.stop();
}
// Connections that are kept alive would hold the process.
process.exit();
