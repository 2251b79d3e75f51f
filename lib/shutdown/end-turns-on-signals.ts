import { assistant } from ".";
import { logger } from "@/lib/logger";

/** Milliseconds that running turns get to end by themselves. */
const GRACE_MS = 10_000;

/**
 * Where Next leaves signals to the application (`npm start` asks it to), a signal ends the process
 * only after running turns have ended or were saved.
 */
export function endTurnsOnSignals(): void {
  if (!process.env["NEXT_MANUAL_SIG_HANDLE"]) return;
  process.once("SIGTERM", () => void endTurns());
  process.once("SIGINT", () => void endTurns());
}

async function endTurns(): Promise<void> {
  try {
    await (await assistant()).shutdown({ grace: GRACE_MS });
  } catch (error) {
    logger.error({ err: error }, "shutdown failed");
    process.exitCode = 1;
  } finally {
    process.exit();
  }
}
