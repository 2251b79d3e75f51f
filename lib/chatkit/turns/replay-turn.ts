import type { ThreadStreamEvent } from "../protocol";
import type { Call } from "../server/call";
import type { ChatKitServer } from "../server/chatkit-server";
import { threadForClient } from "../server/client-view";
import type { TurnRecord } from "../turn-store";
import { attachToTurn } from "./attach-to-turn";

/** The outcome of an earlier request with the same idempotency key, if there was one. */
export async function findEarlierOutcome<Context>(
  server: ChatKitServer<Context>,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array> | null> {
  if (call.idempotencyKey === undefined) return null;
  const earlier = await server.turnStore.loadByIdempotencyKey(call.idempotencyKey, call.context);
  return earlier && replayTurn(server, call, earlier);
}

/** Sends what the turn has brought, and follows it if it still runs. */
export async function replayTurn<Context>(
  server: ChatKitServer<Context>,
  call: Call<Context>,
  turn: TurnRecord,
): Promise<AsyncIterator<Uint8Array>> {
  const opening: ThreadStreamEvent[] = [];
  if (call.operation === "threads.create") {
    const thread = await server.store.loadThread(turn.thread_id, call.context);
    opening.push({ type: "thread.created", thread: threadForClient(thread) });
  }
  return attachToTurn(server, call, turn, opening);
}
