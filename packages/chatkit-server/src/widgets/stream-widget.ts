import { createId } from "../ids";
import type { ThreadMetadata, ThreadStreamEvent, WidgetComponent, WidgetItem } from "../protocol";
import { diffWidget } from "./diff-widget";
import { widgetRoot } from "./widget-root";

/** A root, or a sequence of its states. */
export type WidgetInput = WidgetComponent | AsyncIterable<WidgetComponent>;

export interface StreamWidgetOptions {
  /** The text that the client's copy button copies. */
  copyText?: string | undefined;
  generateId?: ((kind: "message") => string) | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

/**
 * The events of a widget item. A single root is a finished item. A sequence of states is an item
 * that is added with the first state, updated with each change, and done with the last. An empty
 * sequence yields nothing.
 */
export async function* streamWidget(
  thread: Pick<ThreadMetadata, "id">,
  widget: WidgetInput,
  { copyText, generateId = createId, now = Date.now }: StreamWidgetOptions = {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  const createItem = (component: WidgetComponent): WidgetItem => ({
    type: "widget",
    id: generateId("message"),
    thread_id: thread.id,
    created_at: new Date(now()).toISOString(),
    widget: widgetRoot(component),
    ...(copyText === undefined ? {} : { copy_text: copyText }),
  });
  if (!isSequence(widget)) {
    yield { type: "thread.item.done", item: createItem(widget) };
    return;
  }
  let item: WidgetItem | undefined;
  for await (const state of widget) {
    // A generator may modify a tree and yield it again.
    const next = widgetRoot(structuredClone(state));
    if (!item) {
      item = createItem(next);
      yield { type: "thread.item.added", item };
      continue;
    }
    for (const update of diffWidget(item.widget, next)) {
      yield { type: "thread.item.updated", item_id: item.id, update };
    }
    item = { ...item, widget: next };
  }
  if (item) yield { type: "thread.item.done", item };
}

function isSequence(widget: WidgetInput): widget is AsyncIterable<WidgetComponent> {
  return Symbol.asyncIterator in widget;
}
