import type { AssistantMessageItem, ThreadItem, ThreadStreamEvent } from "../protocol";

/** Events that bring a client from one state of an unfinished item to the next. */
export function itemProgress(
  before: ThreadItem | undefined,
  after: ThreadItem,
): ThreadStreamEvent[] {
  if (!before) return [{ type: "thread.item.added", item: after }];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before.type === "assistant_message" && after.type === "assistant_message") {
    const deltas = textProgress(before, after);
    if (deltas) return deltas;
  }
  return [{ type: "thread.item.replaced", item: after }];
}

/** Null when more than the text of its parts changed. */
function textProgress(
  before: AssistantMessageItem,
  after: AssistantMessageItem,
): ThreadStreamEvent[] | null {
  const events: ThreadStreamEvent[] = [];
  for (const [index, part] of after.content.entries()) {
    const old = before.content[index];
    if (!old) {
      events.push({
        type: "thread.item.updated",
        item_id: after.id,
        update: {
          type: "assistant_message.content_part.added",
          content_index: index,
          content: part,
        },
      });
      continue;
    }
    const sameAnnotations = old.annotations.length === part.annotations.length;
    if (!part.text.startsWith(old.text) || !sameAnnotations) return null;
    if (part.text.length === old.text.length) continue;
    events.push({
      type: "thread.item.updated",
      item_id: after.id,
      update: {
        type: "assistant_message.content_part.text_delta",
        content_index: index,
        delta: part.text.slice(old.text.length),
      },
    });
  }
  return events;
}
