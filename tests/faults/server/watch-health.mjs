// A thread that asks for the server's health while the tests' own thread attacks it. It reports how
// many answers there were, with which statuses, and the slowest in milliseconds.
import { parentPort, workerData } from "node:worker_threads";
import { setTimeout as wait } from "node:timers/promises";

const PAUSE_MS = 50;
const MAX_MS = 60_000;
const statuses = {};
let slowest = 0;
let answers = 0;
let stopped = false;
parentPort.once("message", () => (stopped = true));

async function ask() {
  const signal = AbortSignal.timeout(MAX_MS);
  try {
    const response = await fetch(`${workerData.url}/api/health`, { signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "none";
  }
}

do {
  const asked = performance.now();
  const status = await ask();
  slowest = Math.max(slowest, performance.now() - asked);
  statuses[status] = (statuses[status] ?? 0) + 1;
  answers += 1;
  await wait(PAUSE_MS);
} while (!stopped);
parentPort.postMessage({ answers, statuses, slowestMs: Math.round(slowest) });
