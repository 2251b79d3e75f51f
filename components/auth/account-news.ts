const CHANNEL = "acme.account";
const DELETED = "deleted";

/**
 * Notifies every tab of this browser, including this one, that all data about the visitor was
 * deleted.
 */
export function announceDeletion(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(DELETED);
  channel.close();
}

/** Calls back in every tab after a deletion in any tab; returns a function that unsubscribes. */
export function onDeletion(handle: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === DELETED) handle();
  });
  return () => channel.close();
}
