const CHANNEL = "acme.account";
const DELETED = "deleted";

/** Tells every tab of this browser, this one too, that all that was kept about the visitor is gone. */
export function announceDeletion(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(DELETED);
  channel.close();
}

/** Calls back in each tab once everything was deleted, in whichever tab; returns how to stop. */
export function onDeletion(handle: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === DELETED) handle();
  });
  return () => channel.close();
}
