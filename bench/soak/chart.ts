import type { Sample } from "./sample";
import type { Verdict } from "./verdict";

const WIDTH = 800;
const HEIGHT = 220;
const MARGIN = { left: 70, right: 150, top: 40, bottom: 30 };
const GRID_LINES = 4;
const MIB = 1024 * 1024;
/** Nice steps between grid lines, in each power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

type Point = readonly [seconds: number, value: number];

interface Line {
  name: string;
  className: string;
  points: readonly Point[];
}

interface Panel {
  title: string;
  lines: readonly Line[];
}

const style = `
  svg { font: 13px system-ui, sans-serif; --paper: #fff; --ink: #1f2328; --quiet: #656d76; --grid: #d8dee4; --first: #0a58ca; --second: #b35900; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --grid: #30363d; --first: #6cb0ff; --second: #f0a35e; }
  }
  .paper { fill: var(--paper); }
  text { fill: var(--quiet); }
  .title { fill: var(--ink); font-weight: 600; }
  .grid { stroke: var(--grid); }
  .line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
  .first { stroke: var(--first); }
  .second { stroke: var(--second); }
  .trend { stroke-dasharray: 5 4; stroke: var(--ink); }
  text.first { stroke: none; fill: var(--first); }
  text.second { stroke: none; fill: var(--second); }
`;

/** Memory and first bytes over time, as an SVG that follows the reader's light or dark theme. */
export function drawChart(samples: readonly Sample[], { steady, heap }: Verdict): string {
  const ofTime = (value: (sample: Sample) => number): Point[] =>
    samples.map((sample) => [sample.seconds, value(sample)]);
  const trend = steady.map(({ seconds, turns }): Point => [
    seconds,
    (heap.intercept + heap.perUnit * turns) / MIB,
  ]);
  const panels: Panel[] = [
    {
      title: "Memory, MB",
      lines: [
        { name: "resident", className: "second", points: ofTime((at) => at.residentBytes / MIB) },
        { name: "heap used", className: "first", points: ofTime((at) => at.heapBytes / MIB) },
        { name: "", className: "trend", points: trend },
      ],
    },
    {
      title: "First byte, ms",
      lines: [
        { name: "99th percentile", className: "second", points: ofTime((at) => at.firstByteP99) },
        { name: "median", className: "first", points: ofTime((at) => at.firstByteP50) },
      ],
    },
  ];
  const minutes = (samples.at(-1)?.seconds ?? 0) / 60;
  const turns = (samples.at(-1)?.turns ?? 0).toLocaleString("en-US");
  const label = `The server's memory and first bytes in ${minutes.toFixed(0)} minutes and ${turns} turns`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT * panels.length}" role="img" aria-label="${label}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="100%" height="100%"/>`,
    ...panels.map((panel, index) => drawPanel(panel, index * HEIGHT, minutes)),
    "</svg>\n",
  ].join("\n");
}

function drawPanel({ title, lines }: Panel, offset: number, minutes: number): string {
  const known = lines.map((line) => ({
    ...line,
    points: line.points.filter(([, value]) => Number.isFinite(value)),
  }));
  const most = Math.max(1, ...known.flatMap(({ points }) => points.map(([, value]) => value)));
  const top = roundStep(most / GRID_LINES) * GRID_LINES;
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const x = (seconds: number) => MARGIN.left + (seconds / 60 / minutes) * (right - MARGIN.left);
  const y = (value: number) => bottom - (value / top) * (bottom - MARGIN.top);
  const grid = Array.from({ length: GRID_LINES + 1 }, (_, index) => (top / GRID_LINES) * index);
  const step = roundStep(minutes / 6);
  const times = Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => index * step);
  return [
    `<g transform="translate(0 ${offset})">`,
    `<text class="title" x="${MARGIN.left}" y="24">${title}</text>`,
    ...grid.map(
      (value) =>
        `<line class="grid" x1="${MARGIN.left}" x2="${right}" y1="${at(y(value))}" y2="${at(y(value))}"/>` +
        `<text x="${MARGIN.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${value.toLocaleString("en-US")}</text>`,
    ),
    ...times.map(
      (time) =>
        `<text x="${at(x(time * 60))}" y="${bottom + 20}" text-anchor="middle">${time} min</text>`,
    ),
    ...known.map(({ name, className, points }) => {
      const path = points.map(([time, value]) => `${at(x(time))},${at(y(value))}`).join(" ");
      const height = y(points.at(-1)?.[1] ?? 0) + 4;
      const label = `<text class="${className}" x="${right + 8}" y="${at(height)}">${name}</text>`;
      return `<polyline class="line ${className}" points="${path}"/>${name ? label : ""}`;
    }),
    "</g>",
  ].join("\n");
}

/** The next larger of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least) ?? 10) * power;
}

function at(value: number): string {
  return value.toFixed(1);
}
