import { setTimeout as wait } from "node:timers/promises";
import type { Database, Owner } from "@/lib/db";

/** Turns look for a stop twice a second, and then save what they have. */
const PATIENCE_MS = 5_000;
const POLL_MS = 100;

/**
 * Stops the answers that are being written for an owner, whichever process writes them, and waits
 * until what there is of them is saved. One whose process died is left behind after the patience.
 */
export async function endRunningTurns(database: Database, owner: Owner): Promise<void> {
  const running = { ...owner, runningThreadId: { not: null } };
  const asked = await database.turn.updateMany({ where: running, data: { stopRequested: true } });
  if (asked.count === 0) return;
  const deadline = Date.now() + PATIENCE_MS;
  while ((await database.turn.count({ where: running })) > 0 && Date.now() < deadline) {
    await wait(POLL_MS);
  }
}
