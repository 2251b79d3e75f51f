import { z } from "zod";

const CHANNEL = "acme.account";
const NewsSchema = z.literal("deleted");

/** Tells every tab of this browser, this one too, that all that was kept about the visitor is gone. */
export function announceDeletion(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(NewsSchema.value);
  channel.close();
}

/** Calls back in each tab once everything was deleted, in whichever tab; returns how to stop. */
export function onDeletion(handle: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (NewsSchema.safeParse(data).success) handle();
  });
  return () => channel.close();
}
