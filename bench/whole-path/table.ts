import { spreadOf, type Spread } from "./spread";

export interface Measured {
  ours: number;
  /** Of ours to Python's. */
  ratio: number;
  slowness: number;
}

export interface Goal {
  text: (slowness: number) => string;
  isMet: (measured: Measured) => boolean;
  /** Can't be judged without the Python reference. */
  needsPython?: true;
}

/** One line of the table, with a value for each pass. */
export interface Row {
  name: string;
  unit: string;
  ours: number[];
  /** Values of the Python reference in the same passes; empty if it wasn't measured. */
  python: number[];
  goal: Goal;
}

export interface Line {
  name: string;
  unit: string;
  ours: Spread | null;
  python: Spread | null;
  /** Of ours to Python's within each pass. */
  ratio: Spread | null;
  goal: string;
  /** Null if something that the goal needs couldn't be measured. */
  isMet: boolean | null;
}

export function lineOf({ name, unit, ours, python, goal }: Row, slowness: number): Line {
  const mine = ours.length > 0 ? spreadOf(ours) : null;
  const theirs = python.length > 0 ? spreadOf(python) : null;
  const pairs = Math.min(ours.length, python.length);
  const ratios = ours.slice(0, pairs).map((value, pass) => value / (python[pass] ?? Number.NaN));
  const text = goal.text(slowness);
  const ratio = pairs > 0 ? spreadOf(ratios) : null;
  const isKnown = mine !== null && (ratio !== null || !goal.needsPython);
  return {
    name,
    unit,
    ours: mine,
    python: theirs,
    ratio,
    goal: text,
    isMet: isKnown
      ? goal.isMet({ ours: mine.median, ratio: ratio?.median ?? Number.NaN, slowness })
      : null,
  };
}

export function printTable(lines: readonly Line[], slowness: number): void {
  console.log("\nThe whole path: median (least to most of the passes)");
  console.log(`Goals in time are multiplied by ${short(slowness)}, this machine's slowness.`);
  console.table(
    Object.fromEntries(
      lines.map(({ name, unit, ours, python, ratio, goal, isMet }) => [
        name,
        {
          "this server": inWords(ours, unit),
          Python: inWords(python, unit),
          ratio: inWords(ratio, "x"),
          goal,
          met: isMet === null ? "not measured" : isMet ? "yes" : "no",
        },
      ]),
    ),
  );
}

function inWords(spread: Spread | null, unit: string): string {
  if (!spread) return "";
  const { median, least, most } = spread;
  const range = least === most ? "" : ` (${short(least)} to ${short(most)})`;
  return `${short(median)} ${unit}${range}`;
}

export function short(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return String(Math.round(value * 10) / 10);
}
