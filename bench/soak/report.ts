import { short } from "../whole-path/table";
import type { Load } from "./load";
import type { Sample } from "./sample";
import type { Slope } from "./slope";
import type { Verdict } from "./verdict";

const KIB = 1024;
const MIB = KIB * KIB;
const TURNS = 1_000;

/** What one line shows of a sample. */
const lines: Record<string, (sample: Sample) => string> = {
  "heap used after a collection, MB": ({ heapBytes }) => short(heapBytes / MIB),
  "resident memory, MB": ({ residentBytes }) => short(residentBytes / MIB),
  "open sockets": ({ sockets }) => short(sockets),
  "open handles and timers": ({ handles }) => short(handles),
  "visits under way": ({ visitsUnderWay }) => short(visitsUnderWay),
  "turns so far": ({ turns }) => short(turns),
  "first byte, p50, ms": ({ firstByteP50 }) => short(firstByteP50),
  "first byte, p99, ms": ({ firstByteP99 }) => short(firstByteP99),
  "of one core, %": ({ shareOfCore }) => short(shareOfCore * 100),
  "unexpected so far": ({ unexpected }) => short(unexpected),
};

/** What has no meaning without load. */
const ofLoad = ["first byte, p50, ms", "first byte, p99, ms", "of one core, %"];

/** The first and the middle sample after the warm-up, the last one, and one without load. */
export function printReport(
  { steady, heap, resident, grows, isSure }: Verdict,
  after: Sample,
): void {
  const columns = {
    start: steady[0],
    middle: steady[Math.floor(steady.length / 2)],
    end: steady.at(-1),
    "after the load": after,
  };
  const slopes: Record<string, Slope> = {
    "heap used after a collection, MB": heap,
    "resident memory, MB": resident,
  };
  const rows = Object.entries(lines).map(([name, show]) => {
    const cells = Object.entries(columns).map(([column, sample]) => [
      column,
      sample && !(sample === after && ofLoad.includes(name)) ? show(sample) : "",
    ]);
    const slope = slopes[name];
    return [
      name,
      { ...Object.fromEntries(cells), "KB per 1,000 turns": slope ? inWords(slope) : "" },
    ];
  });
  console.table(Object.fromEntries(rows));
  if (grows) console.error("The heap keeps growing.");
  else if (!isSure) console.log("The run was too short to tell whether the heap grows.");
}

export function printVisits({ counts, unexpected }: Load): void {
  console.log(
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(", "),
  );
  if (unexpected.count > 0) console.error(`${unexpected.count} unexpected:`, unexpected.messages);
}

function inWords({ perUnit, error }: Slope): string {
  return `${short((perUnit * TURNS) / KIB)} ± ${short((error * TURNS) / KIB)}`;
}
