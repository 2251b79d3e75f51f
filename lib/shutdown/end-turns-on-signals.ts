import { assistant } from "@/lib/start-assistant";
import { logger } from "@/lib/logger";
import { tracing } from "@/lib/telemetry/spans";
import { isDraining, startDraining } from "./draining";
import { closeHttpServer, findHttpServer } from "./http-server";

/** How long running turns may take to finish, in milliseconds. */
const GRACE_MS = 10_000;

/** How long clients may take to receive what was already sent, in milliseconds. */
const CLOSE_MS = 2_000;

/**
 * When Next leaves signals to the application, as `npm start` asks it to, a signal ends the process
 * only after running turns have finished or been saved and their clients have received the end.
 */
export function endTurnsOnSignals(): void {
  if (!process.env["NEXT_MANUAL_SIG_HANDLE"]) return;
  findHttpServer();
  // Not `once`: the Agents SDK exits the process if it finds no other listener. Also, a terminal
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
