import { setTimeout as wait } from "node:timers/promises";
import type { Database, Owner } from "@/lib/db";

/** Turns check for a stop request every two seconds, and then save what they have. */
const STOP_TIMEOUT_MS = 5_000;
/** A turn's usage is stored right after its end; a turn without a model has none. */
const USAGE_TIMEOUT_MS = 1_000;
const POLL_MS = 100;

/**
 * Stops all running turns of an owner, in any process, and waits until their partial answers and
 * their usage are saved. It doesn't wait for turns of a process that died.
 */
export async function endRunningTurns(database: Database, owner: Owner): Promise<void> {
  const running = { ...owner, runningThreadId: { not: null } };
  const turns = await database.turn.findMany({ where: running, select: { id: true } });
  if (turns.length === 0) return;
  await database.turn.updateMany({ where: running, data: { stopRequested: true } });
  await until(STOP_TIMEOUT_MS, async () => {
    const alive = { ...running, leaseUntil: { gt: BigInt(Date.now()) } };
    return (await database.turn.count({ where: alive })) === 0;
  });
  await until(USAGE_TIMEOUT_MS, async () => {
    const used = { ...owner, id: { in: turns.map(({ id }) => id) } };
    return (await database.turnUsage.count({ where: used })) === turns.length;
  });
}

async function until(milliseconds: number, isDone: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isDone()) && Date.now() < deadline) await wait(POLL_MS);
}
