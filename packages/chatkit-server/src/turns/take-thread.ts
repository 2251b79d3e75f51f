import { ThreadBusyError } from "../errors";
import { createId } from "../ids";
import type { ThreadMetadata } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import { pause } from "../sse/timers";
import type { TurnBegun, TurnRecord } from "../turn-store";
import { saveInterruptedTurn } from "./repair-turn";

export interface TakenThread {
  turnId: string;
  /** Set if the turn store read the thread together with the lease. */
  thread: ThreadMetadata | undefined;
  /** The turn of an earlier request with the same key; in that case no lease was acquired. */
  existing: TurnRecord | undefined;
}

/**
 * Acquires a thread's lease and saves the unfinished items of a crashed turn. Throws
 * `ThreadBusyError` while another turn writes.
 */
export async function takeThread<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
): Promise<TakenThread> {
  const turnId = createId("turn", server.clock());
  const begun = await begin(server, call, threadId, turnId);
  if (begun.interrupted) await saveInterruptedTurn(server, begun.interrupted, call.context);
  return { turnId, thread: begun.thread, existing: begun.existing };
}

async function begin<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
  turnId: string,
): Promise<TurnBegun> {
  const start = {
    id: turnId,
    thread_id: threadId,
    lease: server.settings.leaseDuration,
    idempotency_key: call.idempotencyKey,
    request_digest: call.requestDigest,
  };
  try {
    return await server.turnStore.begin(start, call.context);
  } catch (error) {
    if (!(error instanceof ThreadBusyError)) throw error;
    await waitForEndingTurn(server, call, threadId, error);
    return server.turnStore.begin(start, call.context);
  }
}

/**
 * A message sent right after a stop waits for the stopped turn to end instead of being rejected. So
 * does the output of a client tool, whose turn may still be finishing, for example by writing a
 * title.
 */
async function waitForEndingTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
  busy: ThreadBusyError,
): Promise<void> {
  const turn = await server.turnStore.load(threadId, call.context);
  if (!turn) return;
  const live = server.liveTurns.get(turn.id);
  if (live?.signal.aborted) return live.finish("stop", server.settings.stopGraceMs);
  const ending = turn.stop_requested || call.operation === "threads.add_client_tool_output";
  if (!ending) throw busy;
  if (live) await live.endedWithin(server.settings.endingTimeoutMs);
  else await storedEndWithin(server, call, turn, server.settings.endingTimeoutMs);
}

/** Like `LiveTurn.endedWithin`, for a turn in another process. */
async function storedEndWithin<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  turn: TurnRecord,
  milliseconds: number,
): Promise<void> {
  const { timers, endingPollInterval } = server.settings;
  for (let waited = 0; waited < milliseconds; waited += endingPollInterval) {
    await pause(timers, endingPollInterval, call.signal);
    if (call.signal?.aborted) return;
    const newest = await server.turnStore.load(turn.thread_id, call.context);
    if (newest?.id !== turn.id || newest.status !== "running") return;
  }
}
