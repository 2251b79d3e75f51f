import type { ThreadMetadata, ThreadStreamEvent } from "../protocol";
import { isTextDelta } from "../sse";
import type { TurnInterruption } from "../hooks/turn-interruption";
import { checkEvent } from "./check-event";
import type { ServerHooks } from "../hooks/server-hooks";
import { threadForClient } from "./client-view";
import type { DeltaFastPath } from "./delta-fast-path";
import { errorEvent, isIntended } from "./error-event";
import { Interruptible } from "./interruptible";
import { retryDuringOutage } from "./retry-during-outage";
import type { PendingItems } from "./pending-items";
import { savePartialMessages } from "./save-partial-messages";
import { ThreadChanges } from "./thread-changes";
import { HELD, WholeCharacters } from "./whole-characters";

export interface HandlerRun<Context> {
  server: ServerHooks<Context>;
  thread: ThreadMetadata;
  context: Context;
  pending: PendingItems;
  /** Receives the handler, so that deltas can take the fast path. */
  fastPath: DeltaFastPath;
  /** Aborts with a `TurnInterruption`. */
  signal: AbortSignal;
  /** Called before each write; throws if another turn has taken over the thread. */
  hold: () => Promise<void>;
  handler: () => AsyncIterable<ThreadStreamEvent>;
  /** Ids that are added to log lines. */
  logFields: object;
}

/**
 * Runs a handler and yields each event after storing the data in it. Adds the stream's options at
 * the start, `thread.updated` after each change of the thread, and an `error` event if the handler
 * or a write fails. Text written so far is saved even if the run fails.
 */
export async function* runHandler<Context>(
  run: HandlerRun<Context>,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { server, thread, context, signal } = run;
  if (signal.aborted) return;
  const changes = new ThreadChanges(thread);
  const characters = new WholeCharacters();
  let source: Interruptible<ThreadStreamEvent> | undefined;
  try {
    yield { type: "stream_options", stream_options: server.getStreamOptions(thread, context) };
    source = new Interruptible(run.handler(), signal);
    run.fastPath.connect({ events: source, changes });
    for (;;) {
      const next = await source.next();
      if (next.done) break;
      const whole = characters.complete(next.value);
      if (whole === HELD) continue;
      const event = checkEvent(whole);
      const delta = isTextDelta(event);
      if (delta) run.pending.fold(event.item_id, event.update);
      else await persistEvent(run, event);
      yield event;
      // A result that the fast path has already read may have changed the thread; report the change
      // after it.
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
      await retryDuringOutage(run, () => store.addThreadItem(thread.id, event.item, context));
      pending.settle(event.item.id);
      return;
    case "thread.item.removed":
      await retryDuringOutage(run, () => store.deleteThreadItem(thread.id, event.item_id, context));
      pending.settle(event.item_id);
      return;
    case "thread.item.replaced":
      await retryDuringOutage(run, () => store.saveItem(thread.id, event.item, context));
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
  const stored = await retryDuringOutage(run, () =>
    server.store.updateThread(thread.id, update, context),
  );
  changes.refresh(stored);
  return { type: "thread.updated", thread: threadForClient(thread) };
}

async function saveThreadIfChanged<Context>(
  run: HandlerRun<Context>,
  changes: ThreadChanges,
): Promise<ThreadStreamEvent | undefined> {
  return changes.isChanged("whole") ? saveThread(run, changes) : undefined;
}

/** Saves the text the user has seen and the thread's changes, then sends the error. */
async function* endFailed<Context>(
  run: HandlerRun<Context>,
  changes: ThreadChanges,
  error: unknown,
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const { logger } = run.server;
  if (isIntended(error)) logger.info({ ...run.logFields, err: error }, "turn refused by handler");
  else logger.error({ ...run.logFields, err: error }, "turn failed");
  await attempt(run, () => savePartialMessages(run.server.store, run.thread.id, run));
  const updated = await attempt(run, () => saveThreadIfChanged(run, changes));
  yield errorEvent(error, run.server, run.context);
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
  await attempt(run, () => saveThreadIfChanged(run, changes));
  if (interruption.kind === "disconnect" || items.length === 0) return;
  // Readers that are still connected get the final state of unfinished items.
  const settled = await attempt(run, () =>
    server.store.loadVisibleThreadItems(thread.id, null, items.length, "desc", context),
  );
  for (const item of items) {
    const saved = settled?.data.find((candidate) => candidate.id === item.id);
    if (saved) yield { type: "thread.item.done", item: saved };
    else yield { type: "thread.item.removed", item_id: item.id };
  }
}

/** A failing step must not prevent the turn from ending. */
async function attempt<Context, T>(
  run: HandlerRun<Context>,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    await run.hold();
    return await step();
  } catch (error) {
    run.server.logger.error({ ...run.logFields, err: error }, "turn cleanup failed");
    return undefined;
  }
}
