import type { ThreadMetadata } from "@acme/chatkit-server/protocol";
import type { ElementState, HistoryState } from "./element-state";
import { metadataOf, withThread } from "./threads";

export interface ThreadsPage {
  readonly threads: readonly ThreadMetadata[];
  readonly hasMore: boolean;
  readonly after: string | null;
}

function withHistory(state: ElementState, change: Partial<HistoryState>): ElementState {
  return { ...state, history: { ...state.history, ...change } };
}

export function openHistory(state: ElementState): ElementState {
  return withHistory(state, { open: true });
}

export function closeHistory(state: ElementState): ElementState {
  return withHistory(state, { open: false });
}

/** Keeps the current list while a newer one is loading. */
export function startHistory(state: ElementState): ElementState {
  return state.history.status === "ready" ? state : withHistory(state, { status: "loading" });
}

export function showHistoryPage(state: ElementState, page: ThreadsPage): ElementState {
  const threads = page.threads.map(metadataOf);
  return withHistory(state, { ...page, threads, status: "ready", more: "idle" });
}

export function failHistory(state: ElementState): ElementState {
  return state.history.status === "ready" ? state : withHistory(state, { status: "failed" });
}

export function startMoreHistory(state: ElementState): ElementState {
  return withHistory(state, { more: "loading" });
}

export function showMoreHistory(state: ElementState, page: ThreadsPage): ElementState {
  const known = new Set(state.history.threads.map(({ id }) => id));
  const added = page.threads.filter(({ id }) => !known.has(id)).map(metadataOf);
  const threads = [...state.history.threads, ...added];
  return withHistory(state, { ...page, threads, more: "idle" });
}

export function failMoreHistory(state: ElementState): ElementState {
  return withHistory(state, { more: "failed" });
}

export function renameListed(state: ElementState, threadId: string, title: string): ElementState {
  const listed = state.history.threads.find(({ id }) => id === threadId);
  const known = listed ?? (state.thread?.id === threadId ? state.thread : undefined);
  return known ? withThread(state, { ...known, title }) : state;
}

export function removeListed(state: ElementState, threadId: string): ElementState {
  const threads = state.history.threads.filter(({ id }) => id !== threadId);
  return withHistory(state, { threads });
}

/**
 * Restores a thread that couldn't be deleted, in front of the threads that followed it in
 * `threads`.
 */
export function restoreListed(
  state: ElementState,
  threadId: string,
  threads: readonly ThreadMetadata[],
): ElementState {
  const at = threads.findIndex(({ id }) => id === threadId);
  const restored = threads[at];
  const listed = state.history.threads;
  if (!restored || listed.some(({ id }) => id === threadId)) return state;
  const followers = new Set(threads.slice(at + 1).map(({ id }) => id));
  const place = listed.findIndex(({ id }) => followers.has(id));
  const next = listed.toSpliced(place === -1 ? listed.length : place, 0, restored);
  return withHistory(state, { threads: next });
}

/**
 * Removes a deleted thread that was the cursor of the next page; the thread above it becomes the
 * cursor, if there is one.
 */
export function dropCursor(state: ElementState, threadId: string): ElementState {
  const { threads } = state.history;
  const at = threads.findIndex(({ id }) => id === threadId);
  const after = threads[at - 1]?.id ?? null;
  return withHistory(state, {
    threads: threads.filter(({ id }) => id !== threadId),
    after,
    more: "idle",
  });
}
