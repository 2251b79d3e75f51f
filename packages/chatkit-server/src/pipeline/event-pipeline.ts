import type { ThreadMetadata, ThreadStreamEvent } from "../protocol";
import { isTextDelta } from "../sse";
import type { TurnInterruption } from "../hooks/turn-interruption";
import { checkEvent } from "./check-event";
import type { ServerHooks } from "../hooks/server-hooks";
import { threadForClient } from "./client-view";
import type { DeltaLane } from "./delta-lane";
import { errorEvent, isIntended } from "./error-event";
import { Interruptible } from "./interruptible";
import { outlastOutage } from "./outlast-outage";
import type { PendingItems } from "./pending-items";
import { savePartialMessages } from "./save-partial-messages";
import { ThreadChanges } from "./thread-changes";

export interface HandlerRun<Context> {
  server: ServerHooks<Context>;
  thread: ThreadMetadata;
  context: Context;
  pending: PendingItems;
  /** Told of the handler, so that deltas may pass by. */
  lane: DeltaLane;
  /** Aborts with a `TurnInterruption`. */
  signal: AbortSignal;
  /** Called before each write; throws when the thread is another turn's by now. */
  hold: () => Promise<void>;
  handler: () => AsyncIterable<ThreadStreamEvent>;
  /** Ids that name the run in logs. */
  logFields: object;
}

/**
 * Runs a handler and yields its events once what they announce is stored. Adds the stream's options
 * in front, `thread.updated` after each change of the thread, and an `error` event when the handler
 * or a write fails; it never throws for that. Text written so far is saved however the run ends.
 */
export async function* runHandler<Context>(
  run: HandlerRun<Context>,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { server, thread, context, signal } = run;
  if (signal.aborted) return;
  const changes = new ThreadChanges(thread);
  let source: Interruptible<ThreadStreamEvent> | undefined;
  try {
    yield { type: "stream_options", stream_options: server.getStreamOptions(thread, context) };
    source = new Interruptible(run.handler(), signal);
    run.lane.connect({ events: source, changes });
    for (;;) {
      const next = await source.next();
      if (next.done) break;
      const event = checkEvent(next.value);
      const delta = isTextDelta(event);
      if (delta) run.pending.fold(event.item_id, event.update);
      else await persistEvent(run, event);
      yield event;
      // What the lane has read ahead may have changed the thread: that comes after it.
      if (source.hasUnread) continue;
      if (changes.isChanged(delta ? "surface" : "whole")) yield await saveThread(run, changes);
    }
    if (changes.isChanged("whole")) yield await saveThread(run, changes);
  } catch (error) {
    if (signal.aborted) {
      yield* endInterrupted(run, changes);
    } else {
      yield* endFailed(run, changes, error);
    }
  } finally {
    const handler = source;
    if (handler) await attempt(run, () => handler.close());
  }
}

async function persistEvent<Context>(
  run: HandlerRun<Context>,
  event: ThreadStreamEvent,
): Promise<void> {
  const { thread, context, pending } = run;
  const { store } = run.server;
  switch (event.type) {
    case "thread.item.added":
      pending.add(structuredClone(event.item));
      return;
    case "thread.item.updated":
      pending.fold(event.item_id, event.update);
      return;
    case "thread.item.done":
      await outlastOutage(run, () => store.addThreadItem(thread.id, event.item, context));
      pending.settle(event.item.id);
      return;
    case "thread.item.removed":
      await outlastOutage(run, () => store.deleteThreadItem(thread.id, event.item_id, context));
      pending.settle(event.item_id);
      return;
    case "thread.item.replaced":
      await outlastOutage(run, () => store.saveItem(thread.id, event.item, context));
      pending.settle(event.item.id);
      return;
    default:
      return;
  }
}

async function saveThread<Context>(
  run: HandlerRun<Context>,
  changes: ThreadChanges,
): Promise<ThreadStreamEvent> {
  const { server, thread, context } = run;
  const update = changes.take();
  const stored = await outlastOutage(run, () =>
    server.store.updateThread(thread.id, update, context),
  );
  changes.refresh(stored);
  return { type: "thread.updated", thread: threadForClient(thread) };
}

/** Keeps what the user saw arrive and the thread's changes, then sends the error. */
async function* endFailed<Context>(
  run: HandlerRun<Context>,
  changes: ThreadChanges,
  error: unknown,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { logger } = run.server;
  if (isIntended(error)) logger.info({ ...run.logFields, err: error }, "turn refused by handler");
  else logger.error({ ...run.logFields, err: error }, "turn failed");
  await attempt(run, () => savePartialMessages(run.server.store, run.thread.id, run));
  const updated = changes.isChanged("whole")
    ? await attempt(run, () => saveThread(run, changes))
    : undefined;
  yield errorEvent(error);
  if (updated) yield updated;
}

async function* endInterrupted<Context>(
  run: HandlerRun<Context>,
  changes: ThreadChanges,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { server, thread, context, pending } = run;
  const interruption: TurnInterruption = run.signal.reason;
  if (interruption.kind === "lost") return;
  const items = pending.list();
  await attempt(run, () => server.handleStreamCancelled(thread, items, context, interruption.kind));
  if (changes.isChanged("whole")) await attempt(run, () => saveThread(run, changes));
  if (interruption.kind === "disconnect" || items.length === 0) return;
  // The readers stayed: they get the final state of the items they saw unfinished.
  const settled = await attempt(run, () =>
    server.store.loadVisibleThreadItems(thread.id, null, items.length, "desc", context),
  );
  for (const item of items) {
    const saved = settled?.data.find((candidate) => candidate.id === item.id);
    if (saved) yield { type: "thread.item.done", item: saved };
    else yield { type: "thread.item.removed", item_id: item.id };
  }
}

/** The end of a turn goes on when one of its steps fails. */
async function attempt<Context, T>(
  run: HandlerRun<Context>,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    await run.hold();
    return await step();
  } catch (error) {
    run.server.logger.error({ ...run.logFields, err: error }, "turn could not be tidied up");
    return undefined;
  }
}
