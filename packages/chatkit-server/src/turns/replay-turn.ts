import { InvalidRequestError, ThreadBusyError } from "../errors";
import type { ThreadStreamEvent } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import { threadForClient } from "../pipeline/client-view";
import type { TurnRecord } from "../turn-store";
import { attachToTurn } from "./attach-to-turn";
import { repairThread } from "./repair-turn";

/**
 * The outcome of an earlier request with the same idempotency key, if there was one. A turn whose
 * process died before it could store what the request brought has none; `isStored` tells, where
 * anything can. Throws `ThreadBusyError` while such a turn may still be at work elsewhere.
 */
export async function findEarlierOutcome<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  isStored: (turn: TurnRecord) => Promise<boolean> = async () => true,
): Promise<AsyncIterator<Uint8Array> | null> {
  if (call.idempotencyKey === undefined) return null;
  const earlier = await server.turnStore.loadByIdempotencyKey(call.idempotencyKey, call.context);
  if (!earlier) return null;
  refuseOtherRequest(call, earlier);
  if (server.liveTurns.get(earlier.id) || (await isStored(earlier))) {
    return replayTurn(server, call, earlier);
  }
  if (earlier.status === "running" && earlier.lease_until > server.clock()) {
    throw new ThreadBusyError(`Thread ${earlier.thread_id} is being written to`);
  }
  await repairThread(server, earlier.thread_id, call.context);
  await server.turnStore.forget(earlier.id, call.context);
  return null;
}

/** A store that doesn't keep digests replays the first request, whatever the second one asks. */
function refuseOtherRequest<Context>(call: Call<Context>, earlier: TurnRecord): void {
  if (earlier.request_digest === undefined || earlier.request_digest === call.requestDigest) return;
  const field = "Idempotency-Key";
  throw new InvalidRequestError(`${field}: was used for a different request. Send a new key.`, {
    field,
  });
}

/** Sends what the turn has brought, and follows it if it still runs. */
export async function replayTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  turn: TurnRecord,
): Promise<AsyncIterator<Uint8Array>> {
  refuseOtherRequest(call, turn);
  const opening: ThreadStreamEvent[] = [];
  if (call.operation === "threads.create") {
    const thread = await server.store.loadThread(turn.thread_id, call.context);
    opening.push({ type: "thread.created", thread: threadForClient(thread) });
  }
  return attachToTurn(server, call, turn, opening);
}
