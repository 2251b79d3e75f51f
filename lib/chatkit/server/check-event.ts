import { ThreadStreamEventSchema, type ThreadStreamEvent } from "../protocol";
import { isTextDelta, type TextDeltaEvent } from "../sse";

/**
 * The event with its defaults written out, as a copy that the handler can't change any more. Throws
 * when it isn't valid, such as for an unknown icon. Text deltas pass by unparsed: they are most of a
 * stream, and a glance checks them.
 */
export function checkEvent(event: ThreadStreamEvent): ThreadStreamEvent {
  return isPlainTextDelta(event) ? event : ThreadStreamEventSchema.parse(event);
}

/** Whether it is a text delta without a fault, whatever its type promised. */
export function isPlainTextDelta(event: ThreadStreamEvent): event is TextDeltaEvent {
  return isTextDelta(event) && hasPlainMembers(event.item_id, event.update);
}

function hasPlainMembers(
  itemId: unknown,
  update: { content_index: number; delta: unknown },
): boolean {
  return (
    typeof itemId === "string" &&
    typeof update.delta === "string" &&
    Number.isInteger(update.content_index) &&
    update.content_index >= 0
  );
}
