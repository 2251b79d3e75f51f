import type { Row } from "./table";

const KIB = 1024;
const MIB = KIB * KIB;
/** Smaller differences are within the noise. */
const NO_LEAK_BYTES = 1_000;

/** The rows of the table, empty, with their goals. */
export function emptyRows() {
  const row = (name: string, unit: string, goal: string, isMet: Row["isMet"]): Row => ({
    name,
    unit,
    ours: [],
    python: [],
    goal,
    isMet,
  });
  const events = (streams: number) =>
    row(`events per second, ${streams} streams`, "/s", "at least 5 x Python", (ours, python) => {
      return ours >= 5 * python;
    });
  const atMost = (limit: number) => (ours: number) => ours <= limit;
  return {
    events1: events(1),
    events16: events(16),
    events64: events(64),
    cpu: row("processor time per turn, 16 streams", "ms", "at most 18 ms", atMost(18)),
    firstByte: row("first byte during 64 streams", "ms", "at most Python's", (ours, python) => {
      return ours <= python;
    }),
    firstDelta: row("first text after the model's", "ms", "at most 6 ms", atMost(6)),
    delay: row("delay of a delta, 16 streams, p99", "ms", "at most 10 ms", atMost(10)),
    pacedCpu: row(
      "processor time, 150 deltas one by one",
      "ms",
      "below Python's",
      (ours, python) => {
        return ours < python;
      },
    ),
    retained: row("memory kept per request", "bytes", "none", atMost(NO_LEAK_BYTES)),
    heap: row("heap per slow stream", "KB", "at most 60 KB", atMost(60)),
    resident: row("resident memory per slow stream", "KB", "at most 60 KB", atMost(60)),
    slowShare: row("200 slow streams, of one core", "%", "at most 6 %", atMost(6)),
    queries: row("queries of a turn of five seconds", "", "at most 6 and 2 items", atMost(8)),
    pageCpu: row("processor time per page view", "ms", "at most 3 ms", atMost(3)),
    pageQueries: row("queries per page view", "", "at most 1", atMost(1)),
    healthy: row("npm start until healthy", "ms", "at most 1,200 ms", atMost(1_200)),
    startCpu: row("npm start, processor time", "ms", "", () => true),
    launchers: row("memory of its launchers", "MB", "npm's own only", atMost(100)),
    development: row("npm run dev, processor time", "s", "at most 25 s", atMost(25)),
  };
}

export type Rows = ReturnType<typeof emptyRows>;

export const inKilobytes = (bytes: number) => bytes / KIB;
export const inMegabytes = (bytes: number) => bytes / MIB;
