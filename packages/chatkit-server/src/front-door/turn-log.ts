import type { Logger } from "../logger";
import type { ThreadMetadata } from "../protocol";
import type { Turn } from "../hooks/turn";

/** The fields that `debug` logs about a turn: ids, outcome and duration, without message text. */
export function turnLog(
  { logger, clock }: { logger: Logger; clock: () => number },
  thread: ThreadMetadata,
  turn: Turn,
) {
  const fields = { threadId: thread.id, turnId: turn.id };
  const startedAt = clock();
  let outcome = "interrupted";
  return {
    started: () => logger.info(fields, "turn started"),
    completed: () => {
      outcome = "completed";
    },
    failed: () => {
      outcome = "failed";
    },
    ended: () => logger.info({ ...fields, outcome, ms: clock() - startedAt }, "turn ended"),
  };
}
