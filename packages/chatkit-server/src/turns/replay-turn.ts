import { InvalidRequestError, ThreadBusyError } from "../errors";
import type { ThreadStreamEvent, UserMessageInput, UserMessageItem } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import { threadForClient } from "../pipeline/client-view";
import type { TurnRecord } from "../turn-store";
import { attachToTurn } from "./attach-to-turn";
import { repairThread } from "./repair-turn";
import { findTurnMessage } from "./turn-message";

/**
 * The outcome of an earlier request with the same idempotency key, if any. A turn whose process
 * crashed before it stored the request's message, `input`, has none.
 * Throws `ThreadBusyError` while such a turn may still run in another process.
 */
export async function findEarlierOutcome<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  input?: UserMessageInput,
): Promise<AsyncIterator<Uint8Array> | null> {
  if (call.idempotencyKey === undefined) return null;
  const earlier = await server.turnStore.loadByIdempotencyKey(call.idempotencyKey, call.context);
  if (!earlier) return null;
  refuseOtherRequest(call, earlier);
  if (server.liveTurns.get(earlier.id)) return replayTurn(server, call, earlier);
  const message = await findTurnMessage(server, call, earlier, input);
  if (message || !input) return replayTurn(server, call, earlier, message);
  if (earlier.status === "running" && earlier.lease_until > server.clock()) {
    throw new ThreadBusyError(`Thread ${earlier.thread_id} is being written to`);
  }
  await repairThread(server, earlier.thread_id, call.context);
  await server.turnStore.forget(earlier.id, call.context);
  return null;
}

/**
 * Without a stored digest, the first request's outcome is replayed regardless of the second one's
 * content.
 */
function refuseOtherRequest<Context>(call: Call<Context>, earlier: TurnRecord): void {
  if (earlier.request_digest === undefined || earlier.request_digest === call.requestDigest) return;
  const field = "Idempotency-Key";
  throw new InvalidRequestError(`${field}: was used for a different request. Send a new key.`, {
    field,
  });
}

/** Sends the turn's items so far, and follows it if it is still running. */
export async function replayTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  turn: TurnRecord,
  message: UserMessageItem | null = null,
): Promise<AsyncIterator<Uint8Array>> {
  refuseOtherRequest(call, turn);
  const opening: ThreadStreamEvent[] = [];
  if (call.operation === "threads.create") {
    const thread = await server.store.loadThread(turn.thread_id, call.context);
    opening.push({ type: "thread.created", thread: threadForClient(thread) });
  }
  return attachToTurn(server, call, turn, { opening, message });
}
