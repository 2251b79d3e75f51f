import type { RunningTurn, StreamEnd } from "../hooks/running-turn";
import type { ThreadStreamEvent } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import type { TurnRecord } from "../turn-store";
import { followStoredTurn, type StoredTurnStart } from "./follow-stored-turn";
import { framesOf } from "./frames";

/** Sends the turn's items so far, then live events, from this process or from the store. */
export function attachToTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  turn: TurnRecord,
  start: StoredTurnStart = {},
): AsyncIterator<Uint8Array> {
  const live = server.liveTurns.get(turn.id);
  if (live) return followLiveTurn(live, start.opening ?? [], call.signal);
  return followStoredTurn(server, call, turn, start);
}

function followLiveTurn(
  live: RunningTurn,
  opening: ThreadStreamEvent[],
  signal: AbortSignal | undefined,
): AsyncIterator<Uint8Array> {
  // Called back to back, so that no event is lost between them.
  const soFar = live.soFar();
  const rest = live.follow();
  signal?.addEventListener("abort", () => void rest.return(), { once: true });
  return concatenate(framesOf([...opening, ...soFar]), rest);
}

async function* concatenate(
  first: AsyncIterable<Uint8Array>,
  second: AsyncIterable<Uint8Array, StreamEnd>,
): AsyncGenerator<Uint8Array, StreamEnd, undefined> {
  yield* first;
  return yield* second;
}
