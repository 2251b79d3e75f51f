import { pause } from "../sse/timers";
import type { ServerHooks } from "../hooks/server-hooks";

const PAUSE_MS = 250;

export interface Write<Context> {
  server: ServerHooks<Context>;
  signal: AbortSignal;
  /** Called before each attempt; throws if another turn has taken over the thread. */
  hold: () => Promise<void>;
}

/**
 * Writes to a turn's thread. If the store is unreachable, retries for up to `outageTimeoutMs`
 * milliseconds, because losing a reply is worse than waiting. The step must be idempotent.
 */
export async function retryDuringOutage<Context, T>(
  { server, signal, hold }: Write<Context>,
  step: () => Promise<T>,
): Promise<T> {
  const giveUpAt = server.clock() + server.settings.outageTimeoutMs;
  for (;;) {
    try {
      await hold();
      return await step();
    } catch (error) {
      const patient = !signal.aborted && server.clock() < giveUpAt;
      if (!patient || !server.store.isUnreachable(error)) throw error;
      await pause(server.settings.timers, PAUSE_MS);
    }
  }
}
