import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ensureBuild } from "./ensure-build";
import { startFleet } from "./slow-streams/fleet";
import { measureFleet, type SlowStreamsOfFleet } from "./slow-streams/measure";
import { writeResults } from "./write-results";

// `npm run bench:streams`: several production servers behind nginx, on one PostgreSQL database, and
// answers of a word per second for a minute, all at once. Fails if one is refused, dropped or not
// whole. It needs nginx.
//   --streams 4000     All of them together; a process takes 1,000.
//   --processes 4

const { values } = parseArgs({
  options: {
    streams: { type: "string", default: "4000" },
    processes: { type: "string", default: "4" },
  },
});
const streams = z.coerce.number().int().positive().parse(values.streams);
const processes = z.coerce.number().int().positive().parse(values.processes);
const loadAtStart = loadavg()[0] ?? Number.NaN;
const KIB = 1024;

// So that the servers end too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

function print(measured: SlowStreamsOfFleet): void {
  const { shares, failures, firstFailure } = measured;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.table({
    "streams that ended with their whole text": measured.streams - failures,
    "refused, dropped or not whole": failures,
    "until all were open": `${Math.round(measured.secondsToOpen)} s`,
    "resident memory per stream": `${Math.round(measured.residentBytesPerStream / KIB)} KB`,
    "heap and buffers per stream": `${Math.round(measured.heapBytesPerStream / KIB)} KB`,
    "servers, of one core": percent(shares.servers),
    "nginx, of one core": percent(shares.nginx),
    "the model's stand-in, of one core": percent(shares.model),
    "the readers, of one core": percent(shares.readers),
    "duration of an answer of 60 to 61 s, median": `${measured.secondsP50.toFixed(1)} s`,
    "duration of an answer of 60 to 61 s, most": `${measured.secondsMost.toFixed(1)} s`,
  });
  if (firstFailure) console.error(firstFailure);
}

ensureBuild();
console.log(`Load ${loadAtStart.toFixed(1)} on ${availableParallelism()} cores at the beginning`);
const fleet = await startFleet(processes, streams);
try {
  const measured = await measureFleet(fleet, streams);
  print(measured);
  await writeResults("slow-streams", measured, { loadAtStart, processes });
  if (measured.failures > 0) process.exitCode = 1;
} finally {
  await fleet.stop();
}
// Connections that are kept alive would hold the process.
process.exit();
