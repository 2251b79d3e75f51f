import { setTimeout as wait } from "node:timers/promises";
import { openStream, sayMany } from "./load";
import { cpuMs } from "./process-usage";
import type { ProbedServer, WholePathServer } from "./servers";

const SETTLE_MS = 3_000;
const OPENED_AT_ONCE = 20;

/** Bytes that stay on the heap after each streamed request, after a garbage collection. */
export async function measureRetained(server: ProbedServer, requests: number): Promise<number> {
  // The first requests fill caches.
  await sayMany(server, requests);
  await wait(SETTLE_MS);
  const before = (await server.probe.memory()).heapUsed;
  await sayMany(server, requests);
  await wait(SETTLE_MS);
  return ((await server.probe.memory()).heapUsed - before) / requests;
}

export interface SlowStreams {
  /** Heap and buffers after a garbage collection; null without a probe. */
  heapBytesPerStream: number | null;
  /** Processor time per time, of one core. */
  shareOfCore: number;
}

/** Opens streams in which the model writes a word per second, and measures while all are open. */
export async function measureSlowStreams(
  server: WholePathServer & Partial<Pick<ProbedServer, "probe">>,
  streams: number,
  seconds: number,
): Promise<SlowStreams> {
  const heapBefore = await heapBytes(server);
  const open: { destroy: () => void }[] = [];
  try {
    for (let first = 0; first < streams; first += OPENED_AT_ONCE) {
      const length = Math.min(OPENED_AT_ONCE, streams - first);
      const opened = Array.from({ length }, async (_, index) => {
        const stream = await openStream(server, `slow-${first + index}`, "bench slow");
        stream.on("error", () => {
          // Ended by this measurement.
        });
        stream.resume();
        open.push(stream);
      });
      await Promise.all(opened);
    }
    await wait(SETTLE_MS);
    const cpuBefore = cpuMs(server.pid);
    const started = performance.now();
    await wait(seconds * 1_000);
    const shareOfCore = (cpuMs(server.pid) - cpuBefore) / (performance.now() - started);
    const heap = await heapBytes(server);
    return {
      heapBytesPerStream:
        heap === null || heapBefore === null ? null : (heap - heapBefore) / streams,
      shareOfCore,
    };
  } finally {
    for (const stream of open) stream.destroy();
    await wait(SETTLE_MS);
  }
}

async function heapBytes({ probe }: Partial<Pick<ProbedServer, "probe">>): Promise<number | null> {
  if (!probe) return null;
  const { heapUsed, external } = await probe.memory();
  return heapUsed + external;
}
