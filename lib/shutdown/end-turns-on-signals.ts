import { assistant } from "@/lib/start-assistant";
import { logger } from "@/lib/logger";
import { tracing } from "@/lib/telemetry/spans";
import { isDraining, startDraining } from "./draining";
import { closeHttpServer, findHttpServer } from "./http-server";

/** Milliseconds that running turns get to end by themselves. */
const GRACE_MS = 10_000;

/** Milliseconds for what is sent already to reach its readers. */
const CLOSE_MS = 2_000;

/**
 * Where Next leaves signals to the application (`npm start` asks it to), a signal ends the process
 * only after running turns have ended or were saved, and their readers have got the end.
 */
export function endTurnsOnSignals(): void {
  if (!process.env["NEXT_MANUAL_SIG_HANDLE"]) return;
  findHttpServer();
  // Not `once`: the Agents SDK exits at once where it finds no listener but its own. And a terminal
  // and npm may both send the same signal.
  process.on("SIGTERM", drain);
  process.on("SIGINT", drain);
}

function drain(): void {
  if (isDraining()) return;
  startDraining();
  void endTurns();
}

async function endTurns(): Promise<void> {
  try {
    await (await assistant()).shutdown({ grace: GRACE_MS });
    await closeHttpServer(CLOSE_MS);
    await tracing()?.stop();
  } catch (error) {
    logger.error({ err: error }, "shutdown failed");
    process.exitCode = 1;
  } finally {
    process.exit();
  }
}
