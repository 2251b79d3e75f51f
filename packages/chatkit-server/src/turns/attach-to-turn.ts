import { isHiddenItem, type ThreadItem, type ThreadStreamEvent } from "../protocol";
import type { Call } from "../server/call";
import type { ChatKitServer } from "../server/chatkit-server";
import type { TurnRecord } from "../turn-store";
import { followStoredTurn } from "./follow-stored-turn";
import { framesOf, type StreamEnd } from "./frames";
import type { LiveTurn } from "./live-turn";

/** First what there is, then the rest live, from this process or from the store alone. */
export function attachToTurn<Context>(
  server: ChatKitServer<Context>,
  call: Call<Context>,
  turn: TurnRecord,
  opening: ThreadStreamEvent[] = [],
): AsyncIterator<Uint8Array> {
  const live = server.liveTurns.get(turn.id);
  if (live) return followLiveTurn(live, opening, call.signal);
  return followStoredTurn(server, call, turn, opening);
}

function followLiveTurn<Context>(
  live: LiveTurn<Context>,
  opening: ThreadStreamEvent[],
  signal: AbortSignal | undefined,
): AsyncIterator<Uint8Array> {
  // In one step, so that nothing falls between what was and what comes.
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

/** The visible items of the thread's newest turn: the last user message and all that follows. */
export async function loadTurnItems<Context>(
  server: ChatKitServer<Context>,
  threadId: string,
  context: Context,
): Promise<ThreadItem[]> {
  const page = await server.store.loadVisibleThreadItems(
    threadId,
    null,
    ITEMS_OF_A_TURN,
    "desc",
    context,
  );
  const message = page.data.findIndex((item) => item.type === "user_message");
  const newest = message < 0 ? page.data : page.data.slice(0, message + 1);
  return newest.filter((item) => !isHiddenItem(item)).reverse();
}

const ITEMS_OF_A_TURN = 50;
