import type { ThreadStreamEvent } from "../protocol";
import { encodeForClient } from "../server/encode";

/** What an iterator of frames returns when its turn goes on, but its reader is told no more of it. */
export const CUT_OFF = "cut off";

export type StreamEnd = typeof CUT_OFF | undefined;

/** A stream of events that are all known already. */
export async function* framesOf(
  events: Iterable<ThreadStreamEvent>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const event of events) {
    const frame = encodeForClient(event);
    if (frame) yield frame;
  }
}
