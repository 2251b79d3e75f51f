import type { ThreadItem, ThreadStreamEvent, UserMessageItem } from "../protocol";
import type { Call } from "../pipeline/call";
import type { ServerHooks } from "../hooks/server-hooks";
import { pause } from "../sse/timers";
import type { TurnRecord } from "../turn-store";
import { framesOf } from "./frames";
import { itemProgress } from "./item-progress";
import { repairThread } from "./repair-turn";
import { isUserMessage, loadItemsOfMessage, loadNewestTurnItems } from "./turn-items";

/** Events to send first, and the user message that the turn answers, if it is known. */
export interface StoredTurnStart {
  opening?: ThreadStreamEvent[];
  message?: UserMessageItem | null;
}

/**
 * Follows another process's turn through the store: finished items as they are stored, unfinished
 * ones as of each checkpoint. Ends with the turn.
 */
export async function* followStoredTurn<Context>(
  server: ServerHooks<Context>,
  call: Call<Context>,
  turn: TurnRecord,
  { opening = [], message: known = null }: StoredTurnStart,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* framesOf(opening);
  const news = new TurnNews();
  let message = known;
  let record: TurnRecord | null = turn;
  for (;;) {
    const running = isRunning(record, turn.id, server.clock()) ? record : null;
    // The turn is read before its items, so that the last round includes all of them.
    // Once it has ended, another turn may be the newest.
    const items =
      running || !message
        ? await loadNewestTurnItems(server, turn.thread_id, call.context)
        : await loadItemsOfMessage(server, message, call.context);
    message ??= items.find(isUserMessage) ?? null;
    yield* framesOf(news.of(items, running?.pending ?? []));
    if (!running || call.signal?.aborted) return;
    await pause(server.settings.timers, server.settings.followInterval, call.signal);
    record = await server.turnStore.load(turn.thread_id, call.context);
    if (record?.status === "running" && record.lease_until <= server.clock()) {
      await repairThread(server, turn.thread_id, call.context);
    }
  }
}

/** Tracks what has changed in a turn's items since the last read. */
class TurnNews {
  readonly #finished = new Map<string, string>();
  readonly #unfinished = new Map<string, ThreadItem>();

  of(finished: ThreadItem[], unfinished: ThreadItem[]): ThreadStreamEvent[] {
    return [...this.#finishedNews(finished), ...this.#unfinishedNews(unfinished)];
  }

  *#finishedNews(items: ThreadItem[]): Generator<ThreadStreamEvent> {
    for (const item of items) {
      const state = JSON.stringify(item);
      const before = this.#finished.get(item.id);
      if (state === before) continue;
      this.#finished.set(item.id, state);
      this.#unfinished.delete(item.id);
      yield { type: before === undefined ? "thread.item.done" : "thread.item.replaced", item };
    }
  }

  *#unfinishedNews(items: ThreadItem[]): Generator<ThreadStreamEvent> {
    for (const item of items) {
      // A checkpoint may contain an item that has since been finished.
      if (this.#finished.has(item.id)) continue;
      yield* itemProgress(this.#unfinished.get(item.id), item);
      this.#unfinished.set(item.id, item);
    }
  }
}

function isRunning(record: TurnRecord | null, turnId: string, now: number): record is TurnRecord {
  return record?.id === turnId && record.status === "running" && record.lease_until > now;
}
