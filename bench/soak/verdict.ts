import { NO_LEAK_BYTES } from "../whole-path/rows";
import type { Sample } from "./sample";
import { slopeOf, withoutInfluence, type Slope } from "./slope";

/** Until then, caches fill and code is compiled. */
const WARM_UP_PART = 1 / 5;

export interface Verdict {
  /** The samples after the warm-up. */
  steady: Sample[];
  /** In bytes per turn. */
  heap: Slope;
  resident: Slope;
  /**
   * Whether the heap grows, beyond doubt, by more than the bound of the benchmark of memory kept per
   * request. 1,000 bytes are less than the text of an answer, so nothing that belongs to a turn can
   * be kept without exceeding them. A process with a gigabyte of heap would last a million turns.
   */
  grows: boolean;
  /** Whether the run was long enough to tell. */
  isSure: boolean;
}

export function judge(samples: readonly Sample[]): Verdict {
  const end = samples.at(-1)?.seconds ?? 0;
  const steady = samples.filter(({ seconds }) => seconds >= end * WARM_UP_PART);
  const heap = slopePerTurn(steady, ({ heapBytes }) => heapBytes);
  const resident = slopePerTurn(steady, ({ residentBytes }) => residentBytes);
  const grows = heap.perUnit - heap.error > NO_LEAK_BYTES;
  return { steady, heap, resident, grows, isSure: grows || heap.error <= NO_LEAK_BYTES };
}

/**
 * With the number of visits under way held equal: each holds memory while it lasts, and there are
 * more of them whenever the machine is busy with something else.
 */
function slopePerTurn(samples: readonly Sample[], value: (sample: Sample) => number): Slope {
  const besideVisits = (read: (sample: Sample) => number) =>
    withoutInfluence(samples.map((sample) => [sample.visitsUnderWay, read(sample)]));
  const values = besideVisits(value);
  return slopeOf(besideVisits(({ turns }) => turns).map((turns, at) => [turns, values[at] ?? 0]));
}
