import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { chromiumFlags, ensureChromium } from "@/scripts/test/chromium";
import { startApp } from "@/tests/support/app-server";
import { freePort } from "@/tests/support/free-port";
import { startNetwork } from "./network";

// Lighthouse on the production build, in its mobile throttling: the median of several runs, and the
// lowest and highest. `npm run build && npm run bench:page -- --runs 5`. Lighthouse loads a page and
// calculates from it how long a phone would take; with `--throttling devtools`, it slows the network
// and the processor down and measures. Between the browser and the server is a network, because no
// visitor's browser runs on the server's machine; `--round-trip 0` removes it. LIGHTHOUSE is the path
// of an installed command line; without it, npm fetches this version.
const VERSION = "12.8.2";
const PAGES = ["/", "/categories/footwear", "/products/tarn-snow-boot", "/chat"];
const RUN_DEADLINE_MS = 180_000;
// Under Lighthouse, headless Chromium sometimes holds the first picture for exactly one or two seconds
// more, as it would between two pages of a site, and counts all scripts loaded by then as needed for it.
const WITHOUT_PAINT_HOLDING = "--disable-features=PaintHolding";

const ScoreSchema = z.object({ score: z.number() });
const AuditSchema = z.object({ numericValue: z.number() });
const ReportSchema = z.object({
  categories: z.object({
    performance: ScoreSchema,
    accessibility: ScoreSchema,
    "best-practices": ScoreSchema,
    seo: ScoreSchema,
  }),
  audits: z.object({
    "largest-contentful-paint": AuditSchema,
    "total-blocking-time": AuditSchema,
    "cumulative-layout-shift": AuditSchema,
  }),
});

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    throttling: { type: "string", default: "simulate" },
    "round-trip": { type: "string", default: "40" },
    megabits: { type: "string", default: "10" },
  },
});
const runs = z.coerce.number().int().min(1).max(50).parse(values.runs);
const throttling = z.enum(["simulate", "devtools"]).parse(values.throttling);
const roundTripMs = z.coerce.number().min(0).max(1000).parse(values["round-trip"]);
const megabitsPerSecond = z.coerce.number().min(0.1).max(1000).parse(values.megabits);

const network =
  roundTripMs > 0 ? `${roundTripMs} ms and ${megabitsPerSecond} Mbit/s away` : "on this machine";

type Figures = Readonly<Record<string, number>>;

function readFigures(file: string): Figures {
  const { categories, audits } = ReportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    "best practices": Math.round(categories["best-practices"].score * 100),
    SEO: Math.round(categories.seo.score * 100),
    "LCP, s": audits["largest-contentful-paint"].numericValue / 1000,
    "TBT, ms": Math.round(audits["total-blocking-time"].numericValue),
    CLS: audits["cumulative-layout-shift"].numericValue,
  };
}

// Not the synchronous one, during which this process wouldn't notice that the server has closed the
// connections that the next request would use.
const run = promisify(execFile);

async function audit(url: string, folder: string): Promise<Figures> {
  const file = join(folder, "report.json");
  const installed = process.env["LIGHTHOUSE"];
  const [program, ...first] = installed
    ? [process.execPath, installed]
    : ["npx", "--yes", `lighthouse@${VERSION}`];
  const flags = ["--headless=new", WITHOUT_PAINT_HOLDING, ...chromiumFlags].join(" ");
  await run(
    program,
    [
      ...first,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--throttling-method=${throttling}`,
      `--chrome-flags=${flags}`,
    ],
    {
      timeout: RUN_DEADLINE_MS,
      env: { ...process.env, CHROME_PATH: ensureChromium() },
    },
  );
  return readFigures(file);
}

function summarize(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const [low = median, high = median] = [sorted[0], sorted.at(-1)];
  const write = (value: number) => String(Number(value.toFixed(2)));
  return low === high ? write(median) : `${write(median)} (${write(low)}–${write(high)})`;
}

/** Starts the app, and the network in front of it. */
async function startDistantApp(): Promise<{ url: string; stop: () => Promise<void> }> {
  if (roundTripMs === 0) return startApp();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = await startApp({ SITE_URL: url });
  const serverPort = Number(new URL(app.url).port);
  const stopNetwork = await startNetwork({ roundTripMs, megabitsPerSecond }, { port, serverPort });
  return {
    url,
    stop: async () => {
      await stopNetwork();
      await app.stop();
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const { url, stop } = await startDistantApp();
try {
  const rows: Record<string, Record<string, string>> = {};
  for (const path of PAGES) {
    // The first visit renders the page, and the following ones get it from the cache.
    await fetch(`${url}${path}`);
    const figures: Figures[] = [];
    while (figures.length < runs) figures.push(await audit(`${url}${path}`, folder));
    rows[path] = Object.fromEntries(
      Object.keys(figures[0] ?? {}).map((name) => [
        name,
        summarize(figures.map((each) => each[name] ?? Number.NaN)),
      ]),
    );
  }
  process.stdout.write(
    `Lighthouse ${VERSION}, mobile, ${throttling}, ${network}, median of ${runs} (lowest–highest)\n`,
  );

  console.table(rows);
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
