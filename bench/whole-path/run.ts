import { measureRetained, measureSlowStreams } from "./measure-memory";
import { measurePageViews, measureQueries } from "./measure-shop";
import { measureDevelopment, measureStart } from "./measure-start";
import { measureFirstByte, measureFirstDelta, measureFlood, measurePaced } from "./measure-streams";
import { emptyRows, inKilobytes, inMegabytes, slownessOf, type Rows } from "./rows";
import { startModel, startReference, startShop } from "./servers";
import type { ModelServer, ShopServer, WholePathServer } from "./servers";
import { lineOf, type Line, type Row } from "./table";

export interface Extent {
  passes: number;
  secondsPerFlood: number;
  /** Turns that warm a server up, and turns whose memory is compared. */
  requests: number;
  slowSeconds: number;
  pageViews: number;
}

export const quick: Extent = {
  passes: 3,
  secondsPerFlood: 3,
  requests: 200,
  slowSeconds: 8,
  pageViews: 400,
};

export const full: Extent = {
  passes: 5,
  secondsPerFlood: 8,
  requests: 1_000,
  slowSeconds: 20,
  pageViews: 2_000,
};

const SLOW_STREAMS = 200;
const FIRST_DELTAS = 30;
const MS_PER_SECOND = 1_000;

/** Measures the production server and, if there is a Python, the reference. */
export async function measureWholePath(
  extent: Extent,
  python: string | null,
): Promise<{ lines: Line[]; statements: string[]; slowness: number }> {
  const rows = emptyRows();
  const statements: string[] = [];
  const model = await startModel();
  try {
    await step("the production server", async () => {
      const shop = await startShop(model);
      try {
        await besideReference(rows, extent, shop, { model, python });
        statements.push(...(await alone(rows, extent, shop)));
      } finally {
        await shop.stop();
      }
    });
  } finally {
    await model.stop();
  }
  await step("npm start", () => starts(rows, extent));
  await step("npm run dev", async () => {
    rows.development.ours.push((await measureDevelopment()) / MS_PER_SECOND);
  });
  const all: Row[] = Object.values(rows);
  const slowness = slownessOf(rows);
  return { lines: all.map((row) => lineOf(row, slowness)), statements, slowness };
}

async function besideReference(
  rows: Rows,
  extent: Extent,
  shop: ShopServer,
  { model, python }: { model: ModelServer; python: string | null },
): Promise<void> {
  const reference = python === null ? null : await startReference(python, model);
  try {
    await step("streams", () => streams(rows, extent, shop, reference));
    await step("slow streams", () => slowStreams(rows, extent, shop, reference));
  } finally {
    await reference?.stop();
  }
}

/** What the reference has no counterpart for. Returns the statements of a turn. */
async function alone(rows: Rows, extent: Extent, shop: ShopServer): Promise<string[]> {
  const statements: string[] = [];
  await step("memory", async () => {
    rows.retained.ours.push(await measureRetained(shop, extent.requests));
  });
  await step("queries", async () => {
    const measured = await measureQueries(shop);
    rows.queries.ours.push(measured.queries);
    statements.push(...measured.statements);
  });
  await step("page views", () => pageViews(rows, extent, shop));
  return statements;
}

/** A part that fails leaves its lines empty. */
async function step(name: string, measure: () => Promise<void>): Promise<void> {
  console.log(`Measuring ${name} …`);
  try {
    await measure();
  } catch (error) {
    console.error(`${name} couldn't be measured:`, error);
    process.exitCode = 1;
  }
}

async function streams(
  rows: Rows,
  { passes, secondsPerFlood }: Extent,
  shop: ShopServer,
  reference: WholePathServer | null,
): Promise<void> {
  const contenders = [
    { server: shop, side: "ours" as const },
    ...(reference ? [{ server: reference, side: "python" as const }] : []),
  ];
  for (const { server } of contenders) await measureFlood(server, 16, secondsPerFlood);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { server, side } of contenders) {
      const name = `streams, pass ${pass + 1} of ${passes}, ${side}`;
      await step(name, () => streamsOf(rows, server, side, secondsPerFlood));
    }
  }
}

/** The values of a pass are kept together: all of them or none. */
async function streamsOf(
  rows: Rows,
  server: WholePathServer,
  side: "ours" | "python",
  seconds: number,
): Promise<void> {
  const one = await measureFlood(server, 1, seconds);
  const several = await measureFlood(server, 16, seconds);
  const many = await measureFirstByte(server, 64, seconds);
  const firstDelta = await measureFirstDelta(server, FIRST_DELTAS);
  const paced = await measurePaced(server);
  rows.events1[side].push(one.eventsPerSecond);
  rows.events16[side].push(several.eventsPerSecond);
  rows.cpu[side].push(several.cpuMsPerTurn);
  rows.events64[side].push(many.flood.eventsPerSecond);
  rows.firstByte[side].push(many.firstByteMs);
  rows.firstDelta[side].push(firstDelta);
  rows.delay[side].push(paced.delayMs);
  rows.pacedCpu[side].push(paced.cpuMsPerTurn);
}

async function slowStreams(
  rows: Rows,
  { slowSeconds }: Extent,
  shop: ShopServer,
  reference: WholePathServer | null,
): Promise<void> {
  const ours = await measureSlowStreams(shop, SLOW_STREAMS, slowSeconds);
  rows.slowShare.ours.push(ours.shareOfCore * 100);
  if (ours.heapBytesPerStream !== null) rows.heap.ours.push(inKilobytes(ours.heapBytesPerStream));
  if (!reference) return;
  const theirs = await measureSlowStreams(reference, SLOW_STREAMS, slowSeconds);
  rows.slowShare.python.push(theirs.shareOfCore * 100);
}

async function pageViews(rows: Rows, { passes, pageViews }: Extent, shop: ShopServer) {
  for (let pass = 0; pass < passes; pass += 1) {
    const { cpuMsPerView, queriesPerView } = await measurePageViews(shop, pageViews);
    rows.pageCpu.ours.push(cpuMsPerView);
    rows.pageQueries.ours.push(queriesPerView);
  }
}

async function starts(rows: Rows, { passes }: Extent): Promise<void> {
  for (let pass = 0; pass < passes; pass += 1) {
    const start = await measureStart();
    rows.healthy.ours.push(start.healthyMs);
    rows.startCpu.ours.push(start.cpuMs);
    rows.launchers.ours.push(inMegabytes(start.launcherBytes));
  }
}
