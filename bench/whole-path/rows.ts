import { spreadOf } from "./spread";
import { short, type Goal, type Row } from "./table";

const KIB = 1024;
const MIB = KIB * KIB;
/** Smaller differences per request are within the noise. */
export const NO_LEAK_BYTES = 1_000;

/** Milliseconds of a turn on the machine for which goals in time are: the middle of 88 to 100. */
const REFERENCE_TURN_MS = 94;

/**
 * How many times as long as there Python's turns take on this machine, which goals in time are
 * multiplied by. 1 if there is no Python to compare with.
 */
export function slownessOf({ cpu }: Rows): number {
  return cpu.python.length > 0 ? spreadOf(cpu.python).median / REFERENCE_TURN_MS : 1;
}

const none: Goal = { text: () => "", isMet: () => true };
const atMost = (limit: number, unit: string): Goal => ({
  text: () => `at most ${limit} ${unit}`.trim(),
  isMet: ({ ours }) => ours <= limit,
});
const timeAtMost = (limit: number, unit: string): Goal => ({
  text: (slowness) =>
    `at most ${short(limit * slowness)} ${unit} (${limit} on the reference machine)`,
  isMet: ({ ours, slowness }) => ours <= limit * slowness,
});
const timesPython = (times: number): Goal => ({
  text: () => `at least ${times} x Python`,
  isMet: ({ ratio }) => ratio >= times,
  needsPython: true,
});
const atMostPython: Goal = {
  text: () => "at most Python's",
  isMet: ({ ratio }) => ratio <= 1,
  needsPython: true,
};

/** The rows of the table, empty, with their goals. */
export function emptyRows() {
  const row = (name: string, unit: string, goal: Goal): Row => ({
    name,
    unit,
    ours: [],
    python: [],
    goal,
  });
  const events = (streams: number) =>
    row(`events per second, ${streams} streams`, "/s", timesPython(5));
  return {
    events1: events(1),
    events16: events(16),
    events64: events(64),
    cpu: row("processor time per turn, 16 streams", "ms", timeAtMost(18, "ms")),
    firstByte: row("first byte during 64 streams", "ms", atMostPython),
    firstDelta: row("first text after the model's", "ms", timeAtMost(6, "ms")),
    delay: row("delay of a delta, 16 streams, p99", "ms", timeAtMost(10, "ms")),
    pacedCpu: row("processor time, 150 deltas one by one", "ms", atMostPython),
    retained: row("memory kept per request", "bytes", {
      text: () => "none",
      isMet: ({ ours }) => ours <= NO_LEAK_BYTES,
    }),
    heap: row("heap per slow stream", "KB", atMost(60, "KB")),
    slowShare: row("200 slow streams, of one core", "%", timeAtMost(6, "%")),
    queries: row("queries of a turn of five seconds", "", {
      text: () => "at most 6 and 2 items",
      isMet: ({ ours }) => ours <= 8,
    }),
    pageCpu: row("processor time per page view", "ms", timeAtMost(3, "ms")),
    pageQueries: row("queries per page view", "", atMost(1, "")),
    healthy: row("npm start until healthy", "ms", timeAtMost(1_200, "ms")),
    startCpu: row("npm start, processor time", "ms", none),
    launchers: row("memory of its launchers", "MB", {
      text: () => "npm's own only",
      isMet: ({ ours }) => ours <= 100,
    }),
    development: row("npm run dev, processor time", "s", timeAtMost(25, "s")),
  };
}

export type Rows = ReturnType<typeof emptyRows>;

export const inKilobytes = (bytes: number) => bytes / KIB;
export const inMegabytes = (bytes: number) => bytes / MIB;
