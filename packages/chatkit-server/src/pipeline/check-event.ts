import { ThreadStreamEventSchema, type ThreadStreamEvent } from "../protocol";
import type { TextDeltaEvent } from "../sse";

/**
 * The event with its defaults written out, as a copy that the handler can't change any more. Throws
 * when it isn't valid, such as for an unknown icon. Text deltas pass by unparsed: they are most of a
 * stream, and a glance checks them.
 */
export function checkEvent(event: ThreadStreamEvent): ThreadStreamEvent {
  return isPlainTextDelta(event) ? event : ThreadStreamEventSchema.parse(event);
}

/** Whether it is a text delta without a fault, whatever its type promised. */
export function isPlainTextDelta(event: unknown): event is TextDeltaEvent {
  if (!isRecord(event) || event["type"] !== "thread.item.updated") return false;
  const { item_id: itemId, update } = event;
  return typeof itemId === "string" && isRecord(update) && isPlainUpdate(update);
}

function isPlainUpdate({ type, delta, content_index: index }: Record<string, unknown>): boolean {
  return (
    type === "assistant_message.content_part.text_delta" &&
    typeof delta === "string" &&
    typeof index === "number" &&
    Number.isInteger(index) &&
    index >= 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
