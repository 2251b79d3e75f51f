import { setTimeout as wait } from "node:timers/promises";
import type { Database, Owner } from "@/lib/db";

/** Turns check for a stop request twice a second, and then save what they have. */
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 100;

/**
 * Stops all running turns of an owner, in any process, and waits until their partial answers are
 * saved. It doesn't wait for turns of a process that died.
 */
export async function endRunningTurns(database: Database, owner: Owner): Promise<void> {
  const running = { ...owner, runningThreadId: { not: null } };
  const asked = await database.turn.updateMany({ where: running, data: { stopRequested: true } });
  if (asked.count === 0) return;
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  for (let now = Date.now(); now < deadline; now = Date.now()) {
    const alive = { ...running, leaseUntil: { gt: BigInt(now) } };
    if ((await database.turn.count({ where: alive })) === 0) return;
    await wait(POLL_MS);
  }
}
