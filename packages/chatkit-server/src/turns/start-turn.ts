import { ThreadBusyError } from "../errors";
import type { ThreadMetadata, ThreadStreamEvent, UserMessageInput } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import { errorEvent, isIntended } from "../pipeline/error-event";
import { refuseInactiveThread } from "../pipeline/thread-status";
import { CustomStreamError } from "../stream-errors";
import { framesOf } from "./frames";
import { LiveTurn } from "./live-turn";
import { findEarlierOutcome, replayTurn } from "./replay-turn";
import { takeThread } from "./take-thread";
import type { Turn } from "../hooks/turn";

/** What an operation does in a thread after taking its lease. */
export interface TurnPlan {
  /** Events for stored data, sent before the handler runs. */
  opening: ThreadStreamEvent[];
  handler: (turn: Turn) => AsyncIterable<ThreadStreamEvent>;
}

/**
 * Acquires the thread's lease, runs `plan` to check and store the request's data, and starts the
 * turn. Errors from `plan` are thrown before anything is sent; a `CustomStreamError` or a busy
 * thread becomes the stream's only event. `input` is the message that `plan` stores, if any.
 */
export async function startTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
  plan: (thread: ThreadMetadata) => Promise<TurnPlan>,
  input?: UserMessageInput,
): Promise<AsyncIterator<Uint8Array>> {
  try {
    const earlier = await findEarlierOutcome(server, call, input);
    if (earlier) return earlier;
    const taken = await takeThread(server, call, threadId);
    if (taken.existing) return await replayTurn(server, call, taken.existing);
    const { thread, steps } = await prepare(server, call, threadId, taken, plan);
    return runTurn(server, call, { id: taken.turnId, thread, ...steps });
  } catch (error) {
    return refusalStream(error, server, call.context);
  }
}

/** Starts a turn in a thread whose lease has been acquired. */
export function runTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  start: TurnPlan & { id: string; thread: ThreadMetadata; startsThread?: boolean },
): AsyncIterator<Uint8Array> {
  const turn = new LiveTurn(server, { ...start, call });
  server.liveTurns.add(turn);
  // Called once and at the start: hosts such as Next accept it only while they answer the request.
  call.waitUntil(turn.settled());
  if (!call.explicitStop) return turn.pulledByClient();
  const reader = turn.follow();
  turn.runDetached();
  return reader;
}

async function prepare<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  threadId: string,
  taken: { turnId: string; thread: ThreadMetadata | undefined },
  plan: (thread: ThreadMetadata) => Promise<TurnPlan>,
): Promise<{ thread: ThreadMetadata; steps: TurnPlan }> {
  try {
    const thread = taken.thread ?? (await server.store.loadThread(threadId, call.context));
    if (server.settings.enforceThreadStatus) refuseInactiveThread(thread);
    return { thread, steps: await plan(thread) };
  } catch (error) {
    await server.turnStore.forget(taken.turnId, call.context);
    throw error;
  }
}

/** A stream with one `error` event for errors that users should see; rethrows others. */
export function refusalStream<Context>(
  error: unknown,
  server: Pick<ServerHooks<Context>, "errorMessage">,
  context: Context,
): AsyncIterator<Uint8Array> {
  const shown = error instanceof ThreadBusyError ? replyRunning() : error;
  if (isIntended(shown)) return framesOf([errorEvent(shown, server, context)]);
  throw error;
}

function replyRunning(): CustomStreamError {
  return new CustomStreamError(
    "Another reply is still being written. Please wait for it to finish.",
    { allowRetry: true, reason: { code: "reply_running" } },
  );
}
