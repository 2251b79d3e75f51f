import type { ThreadStreamEvent } from "../protocol";
import { encodeForClient } from "../pipeline/encode";

/** A stream of the given events. */
export async function* framesOf(
  events: Iterable<ThreadStreamEvent>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const event of events) {
    const frame = encodeForClient(event);
    if (frame) yield frame;
  }
}
