import type { ThreadMetadata } from "@acme/chatkit-server/protocol";
import type { ElementState, HistoryState } from "./element-state";

/** Updates a thread's metadata, also in the history; its items stay. */
export function withThread(state: ElementState, thread: ThreadMetadata): ElementState {
  return {
    ...state,
    thread: state.threadId === thread.id ? metadataOf(thread) : state.thread,
    history: withListedThread(state.history, thread),
  };
}

/** Removes the page of items that threads from the server contain. */
export function metadataOf(thread: ThreadMetadata): ThreadMetadata {
  const { id, created_at, title, status, allowed_image_domains, metadata } = thread;
  return { id, created_at, title, status, allowed_image_domains, metadata };
}

function withListedThread(history: HistoryState, thread: ThreadMetadata): HistoryState {
  if (history.status !== "ready") return history;
  const listed = metadataOf(thread);
  const known = history.threads.some(({ id }) => id === thread.id);
  const threads = known
    ? history.threads.map((other) => (other.id === thread.id ? listed : other))
    : [listed, ...history.threads];
  return { ...history, threads };
}
