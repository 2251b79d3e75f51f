import { pause } from "../sse/timers";
import type { ServerHooks } from "../hooks/server-hooks";

const PAUSE_MS = 250;

export interface Write<Context> {
  server: ServerHooks<Context>;
  signal: AbortSignal;
  /** Called before each attempt; throws when the thread is another turn's by now. */
  hold: () => Promise<void>;
}

/**
 * Writes into a turn's thread. While the store is away it tries again, for `outagePatience`
 * milliseconds: what a reply has brought so far took longer to make. The step must bear repetition.
 */
export async function outlastOutage<Context, T>(
  { server, signal, hold }: Write<Context>,
  step: () => Promise<T>,
): Promise<T> {
  const giveUpAt = server.clock() + server.settings.outagePatience;
  for (;;) {
    try {
      await hold();
      return await step();
    } catch (error) {
      const patient = !signal.aborted && server.clock() < giveUpAt;
      if (!patient || !server.store.isAway(error)) throw error;
      await pause(server.settings.timers, PAUSE_MS);
    }
  }
}
