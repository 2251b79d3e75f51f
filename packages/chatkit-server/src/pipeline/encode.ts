import type { ThreadStreamEvent } from "../protocol";
import { encodeEvent } from "../sse";
import { eventForClient } from "./client-view";
import { withoutNulls } from "./without-nulls";

const encoder = new TextEncoder();

/** The event's frame as the client may see it; null if the event isn't sent. */
export function encodeForClient(event: ThreadStreamEvent): Uint8Array | null {
  const visible = eventForClient(event);
  return visible && encodeEvent(withoutNulls(visible));
}

/** The body of a response that doesn't stream. */
export function encodeResult(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(withoutNulls(value)));
}
