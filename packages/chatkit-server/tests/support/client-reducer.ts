import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server";

/** What a client shows after these events: finished items by id, in the order they were finished. */
export function finishedItems(
  items: readonly ThreadItem[],
  events: readonly ThreadStreamEvent[],
): ThreadItem[] {
  const shown = new Map(items.map((item) => [item.id, item]));
  for (const event of events) {
    if (event.type === "thread.item.done" || event.type === "thread.item.replaced") {
      shown.set(event.item.id, event.item);
    }
    if (event.type === "thread.item.removed") shown.delete(event.item_id);
  }
  return [...shown.values()];
}
