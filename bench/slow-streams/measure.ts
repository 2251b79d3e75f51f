import { setTimeout as wait } from "node:timers/promises";
import { sayMany } from "../whole-path/load";
import { type WholePathServer } from "../whole-path/servers";
import { percentile } from "../whole-path/spread";
import type { Fleet } from "./fleet";
import { cpuOf, memoryOf, sharesBetween, type Shares } from "./fleet-usage";
import { expectWhole, HeldStream } from "./held-stream";

const OPENED_AT_ONCE = 24;
const WARM_UP_TURNS = 50;
const SETTLE_MS = 5_000;
/** Between the release and the measurement of processor time. */
const SPEAKING_MS = 10_000;
const MEASURED_MS = 30_000;
const USER = "slow-stream-";

export interface SlowStreamsOfFleet {
  streams: number;
  /** Streams that were refused or dropped, or whose text isn't whole: how often, and why first. */
  failures: number;
  firstFailure: string | null;
  secondsToOpen: number;
  residentBytesPerStream: number;
  heapBytesPerStream: number;
  /** Of one core, while every stream gets a word per second. */
  shares: Shares;
  /** Seconds from the release to the last byte. The model takes a minute and up to a second more. */
  secondsP50: number;
  secondsMost: number;
}

/** Opens all streams through the proxy, then lets the model speak, and checks every text. */
export async function measureFleet(fleet: Fleet, streams: number): Promise<SlowStreamsOfFleet> {
  for (const shop of fleet.shops) await sayMany(shop, WARM_UP_TURNS);
  await wait(SETTLE_MS);
  const before = await memoryOf(fleet);
  const failures: string[] = [];
  const opening = performance.now();
  const open = await openAll(behindProxy(fleet), streams, failures);
  const secondsToOpen = (performance.now() - opening) / 1_000;
  console.log(`${open.length} streams are open after ${secondsToOpen.toFixed(0)} s`);
  await wait(SETTLE_MS);
  const after = await memoryOf(fleet);
  const released = performance.now();
  await fleet.model.release();
  const checks = Promise.all(open.map((stream) => noted(() => stream.check(), failures)));
  await wait(SPEAKING_MS);
  const cpuBefore = cpuOf(fleet);
  await wait(MEASURED_MS);
  const shares = sharesBetween(cpuBefore, cpuOf(fleet));
  await checks;
  await checkStored(fleet, open.length, failures);
  const seconds = open.map(({ endedAt }) => (endedAt - released) / 1_000);
  return {
    streams: open.length,
    failures: failures.length,
    firstFailure: failures[0] ?? null,
    secondsToOpen,
    residentBytesPerStream: (after.resident - before.resident) / open.length,
    heapBytesPerStream: (after.heap - before.heap) / open.length,
    shares,
    secondsP50: percentile(seconds, 0.5),
    secondsMost: Math.max(...seconds),
  };
}

function behindProxy({ shops, proxy }: Fleet): WholePathServer {
  const [any] = shops;
  if (!any) throw new Error("There is no server");
  return { ...any, chatUrl: new URL("/api/chatkit", proxy.url) };
}

async function openAll(
  server: WholePathServer,
  streams: number,
  failures: string[],
): Promise<HeldStream[]> {
  const open: HeldStream[] = [];
  let next = 0;
  const opener = async () => {
    while (next < streams) {
      const user = `${USER}${next}`;
      next += 1;
      await noted(async () => void open.push(await HeldStream.open(server, user)), failures);
    }
  };
  await Promise.all(Array.from({ length: OPENED_AT_ONCE }, opener));
  return open;
}

/** Each user has one answer in the database, and it is whole. */
async function checkStored(fleet: Fleet, streams: number, failures: string[]): Promise<void> {
  const stored = (await fleet.storedAnswers()).filter(({ userId }) => userId.startsWith(USER));
  const users = new Set(stored.map(({ userId }) => userId));
  if (stored.length !== streams || users.size !== streams) {
    failures.push(`${stored.length} answers of ${users.size} users are stored, not ${streams}`);
  }
  for (const { data } of stored) await noted(async () => expectWhole(data), failures);
}

async function noted(work: () => Promise<void>, failures: string[]): Promise<void> {
  try {
    await work();
  } catch (error) {
    failures.push(String(error));
  }
}
