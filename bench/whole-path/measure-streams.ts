import { setTimeout as wait } from "node:timers/promises";
import { workload } from "../workload";
import { say, type Answer } from "./load";
import { cpuMs } from "./process-usage";
import type { WholePathServer } from "./servers";
import { percentile } from "./spread";

/** Between the starts of two turns among the others. */
const PROBE_EVERY_MS = 500;
const PACED_STREAMS = 16;

export interface Flood {
  eventsPerSecond: number;
  cpuMsPerTurn: number;
}

/** Keeps `streams` answers running that the model sends at once. */
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
  await Promise.all(floods);
  const took = (performance.now() - started) / 1_000;
  return {
    eventsPerSecond: (turns * workload.deltas) / took,
    cpuMsPerTurn: (cpuMs(server.pid) - cpuBefore) / turns,
  };
}

/** A flood, and the median milliseconds to the first byte of other users' short turns in it. */
export async function measureFirstByte(
  server: WholePathServer,
  streams: number,
  seconds: number,
): Promise<{ flood: Flood; firstByteMs: number }> {
  const others: Promise<Answer>[] = [];
  for (let at = PROBE_EVERY_MS; at < seconds * 1_000; at += PROBE_EVERY_MS) {
    others.push(wait(at).then(() => say(server, `other-${at}`, "bench short")));
  }
  const [flood, answers] = await Promise.all([
    measureFlood(server, streams, seconds),
    Promise.all(others),
  ]);
  const firstBytes = answers.map(({ firstByteMs }) => firstByteMs);
  return { flood, firstByteMs: percentile(firstBytes, 0.5) };
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
