import { setTimeout as wait } from "node:timers/promises";
import { workload } from "../workload";
import { say, type Answer } from "./load";
import { cpuMs } from "./process-usage";
import type { WholePathServer } from "./servers";
import { percentile } from "./spread";

/** Between the starts of two turns of the user among the others. */
const PROBE_EVERY_MS = 500;
const PACED_STREAMS = 16;

export interface Flood {
  eventsPerSecond: number;
  cpuMsPerTurn: number;
  /** Median milliseconds to the first byte of short turns that begin among the others. */
  firstByteMs: number;
}

/** Keeps `streams` answers running that the model sends at once, with another user among them. */
export async function measureFlood(
  server: WholePathServer,
  streams: number,
  seconds: number,
): Promise<Flood> {
  const end = performance.now() + seconds * 1_000;
  let turns = 0;
  const cpuBefore = cpuMs(server.pid);
  const started = performance.now();
  const floods = Array.from({ length: streams }, async (_, index) => {
    while (performance.now() < end) {
      await say(server, `flood-${index}`, "bench flood");
      turns += 1;
    }
  });
  const others: Promise<Answer>[] = [];
  for (let probe = 1; probe * PROBE_EVERY_MS < seconds * 1_000; probe += 1) {
    others.push(
      wait(probe * PROBE_EVERY_MS).then(() => say(server, `other-${probe}`, "bench short")),
    );
  }
  const firstBytes = (await Promise.all(others)).map(({ firstByteMs }) => firstByteMs);
  await Promise.all(floods);
  const took = (performance.now() - started) / 1_000;
  return {
    eventsPerSecond: (turns * workload.deltas) / took,
    cpuMsPerTurn: (cpuMs(server.pid) - cpuBefore) / turns,
    firstByteMs: percentile(firstBytes, 0.5),
  };
}

/** Median milliseconds to the first text of an otherwise idle server; the model takes none. */
export async function measureFirstDelta(server: WholePathServer, turns: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    times.push((await say(server, "first", "bench flood")).firstDeltaMs);
  }
  return percentile(times, 0.5);
}

export interface Paced {
  /** How late deltas arrive, in milliseconds, as the 99th percentile. */
  delayMs: number;
  cpuMsPerTurn: number;
}

/** Answers whose deltas the model sends one by one, every few milliseconds. */
export async function measurePaced(server: WholePathServer): Promise<Paced> {
  const cpuBefore = cpuMs(server.pid);
  const answers = await Promise.all(
    Array.from({ length: PACED_STREAMS }, (_, index) =>
      say(server, `paced-${index}`, "bench paced"),
    ),
  );
  const delays = answers.flatMap((answer) => answer.delays);
  return {
    delayMs: percentile(delays, 0.99),
    cpuMsPerTurn: (cpuMs(server.pid) - cpuBefore) / answers.length,
  };
}
