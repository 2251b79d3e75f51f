import type { ThreadItem, ThreadMetadata } from "@acme/chatkit-server/protocol";
import { idleOlder, type ElementState, type OlderState } from "./element-state";
import { emptyItems, itemsFrom, mergeNewest, prependItems } from "./item-list";
import { metadataOf, withThread } from "./threads";

export interface LoadedThread {
  readonly thread: ThreadMetadata;
  /** Oldest first. */
  readonly items: readonly ThreadItem[];
  readonly older: OlderState;
}

/** State that belongs to the shown thread. */
const blankThread = {
  thread: null,
  items: emptyItems,
  older: idleOlder,
  failures: [],
  notices: [],
  feedback: new Map(),
  dismissedCalls: new Set<string>(),
} satisfies Partial<ElementState>;

export function startLoading(state: ElementState, threadId: string): ElementState {
  return { ...state, ...blankThread, threadId, load: { status: "loading", threadId } };
}

export function showThread(state: ElementState, loaded: LoadedThread): ElementState {
  const shown = withThread({ ...state, threadId: loaded.thread.id }, loaded.thread);
  return {
    ...shown,
    load: { status: "idle" },
    items: itemsFrom(loaded.items),
    older: loaded.older,
  };
}

export function failLoading(state: ElementState, threadId: string): ElementState {
  return { ...state, load: { status: "failed", threadId } };
}

/** The start screen. */
export function clearThread(state: ElementState): ElementState {
  return { ...state, ...blankThread, threadId: null, load: { status: "idle" } };
}

/** Restores the view of a thread after another one failed to load. */
export function restoreThread(state: ElementState, previous: ElementState): ElementState {
  const { threadId, thread, items, older, failures, notices, feedback, dismissedCalls, load } =
    previous;
  const shown = { threadId, thread, items, older, failures, notices, feedback, dismissedCalls };
  return { ...state, ...shown, load };
}

/** Merges the newest page into the shown thread without scrolling. */
export function mergeThread(state: ElementState, loaded: LoadedThread): ElementState {
  const items = mergeNewest(state.items, loaded.items);
  const next = { ...withThread(state, loaded.thread), items };
  return { ...next, thread: metadataOf(loaded.thread) };
}

export function startOlder(state: ElementState): ElementState {
  return { ...state, older: { ...state.older, status: "loading" } };
}

export function showOlder(
  state: ElementState,
  items: readonly ThreadItem[],
  older: OlderState,
): ElementState {
  return { ...state, items: prependItems(state.items, items), older };
}

export function failOlder(state: ElementState): ElementState {
  return { ...state, older: { ...state.older, status: "failed" } };
}
