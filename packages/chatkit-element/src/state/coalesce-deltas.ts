import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";

/** Joins adjacent text deltas of one part, so that a frame's cost doesn't depend on their number. */
export function coalesceDeltas(events: readonly ThreadStreamEvent[]): ThreadStreamEvent[] {
  const joined: ThreadStreamEvent[] = [];
  for (const event of events) {
    const both = joinDeltas(joined.at(-1), event);
    if (both) joined[joined.length - 1] = both;
    else joined.push(event);
  }
  return joined;
}

function joinDeltas(
  first: ThreadStreamEvent | undefined,
  second: ThreadStreamEvent,
): ThreadStreamEvent | null {
  if (first?.type !== "thread.item.updated" || second.type !== "thread.item.updated") return null;
  if (first.item_id !== second.item_id) return null;
  const [a, b] = [first.update, second.update];
  if (
    a.type === "assistant_message.content_part.text_delta" &&
    b.type === "assistant_message.content_part.text_delta" &&
    a.content_index === b.content_index
  ) {
    return { ...first, update: { ...a, delta: a.delta + b.delta } };
  }
  if (
    a.type === "widget.streaming_text.value_delta" &&
    b.type === "widget.streaming_text.value_delta" &&
    a.component_id === b.component_id
  ) {
    return { ...first, update: { ...b, delta: a.delta + b.delta } };
  }
  return null;
}
