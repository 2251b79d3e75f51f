import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server/protocol";

export async function collect(
  events: AsyncIterable<ThreadStreamEvent>,
): Promise<ThreadStreamEvent[]> {
  const list: ThreadStreamEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

export function createdThread(events: readonly ThreadStreamEvent[]): string {
  const created = events.find((event) => event.type === "thread.created");
  if (!created) throw new Error("No thread was created.");
  return created.thread.id;
}

export function doneItems(events: readonly ThreadStreamEvent[]): ThreadItem[] {
  return events.flatMap((event) => (event.type === "thread.item.done" ? [event.item] : []));
}

export function texts(events: readonly ThreadStreamEvent[]): string {
  return doneItems(events)
    .flatMap((item) => (item.type === "assistant_message" ? item.content : []))
    .map((part) => part.text)
    .join("\n");
}

export function textDelta(event: ThreadStreamEvent): string | undefined {
  if (event.type !== "thread.item.updated") return undefined;
  const { update } = event;
  return update.type === "assistant_message.content_part.text_delta" ? update.delta : undefined;
}
