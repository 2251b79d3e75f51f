import type {
  AssistantMessageContent,
  AssistantMessageItem,
  ThreadItem,
  ThreadItemUpdate,
  WidgetItem,
  WorkflowItem,
} from "@acme/chatkit-server/protocol";
import { WidgetRootSchema } from "@acme/chatkit-server/protocol";
import { applyWidgetUpdate, type WidgetUpdate } from "../widget-tree/apply-widget-update";
import type { ItemEntry } from "./item-list";

const emptyPart: AssistantMessageContent = { type: "output_text", text: "", annotations: [] };

/**
 * Called with the reason why a streamed update was ignored; it never contains text of the thread.
 */
export type ReportRefusal = (reason: string) => void;

/** Applies one streaming update; an update that doesn't fit the item is ignored. */
export function applyItemUpdate(
  entry: ItemEntry,
  update: ThreadItemUpdate,
  report: ReportRefusal,
): ItemEntry {
  const item = updatedItem(entry.item, update, report);
  if (update.type === "generated_image.updated") {
    return { ...entry, item, progress: update.progress ?? entry.progress };
  }
  return item === entry.item ? entry : { ...entry, item };
}

function updatedItem(
  item: ThreadItem,
  update: ThreadItemUpdate,
  report: ReportRefusal,
): ThreadItem {
  switch (update.type) {
    case "assistant_message.content_part.added":
      return withPart(item, update.content_index, () => update.content);
    case "assistant_message.content_part.text_delta":
      return withPart(item, update.content_index, (part) => appended(part, update.delta));
    case "assistant_message.content_part.annotation_added":
      return withPart(item, update.content_index, (part) => ({
        ...part,
        annotations: part.annotations.toSpliced(update.annotation_index, 0, update.annotation),
      }));
    case "assistant_message.content_part.done":
      return withPart(item, update.content_index, (part) => finished(part, update.content));
    case "widget.streaming_text.value_delta":
    case "widget.component.updated":
    case "widget.root.updated":
      return item.type === "widget" ? withWidget(item, update, report) : item;
    case "workflow.task.added":
      return item.type === "workflow" ? withTask(item, update, 0) : item;
    case "workflow.task.updated":
      return item.type === "workflow" ? withTask(item, update, 1) : item;
    case "generated_image.updated":
      return item.type === "generated_image" ? { ...item, image: update.image } : item;
    default:
      return update satisfies never;
  }
}

/** Engines store concatenated strings as ropes, so appending to long text stays cheap. */
function appended(part: AssistantMessageContent, delta: string): AssistantMessageContent {
  return { ...part, text: part.text + delta };
}

/** When a part ends without annotations, the streamed ones are kept. */
function finished(
  part: AssistantMessageContent,
  content: AssistantMessageContent,
): AssistantMessageContent {
  const annotations = content.annotations.length > 0 ? content.annotations : part.annotations;
  return { ...content, annotations };
}

function withPart(
  item: ThreadItem,
  index: number,
  revise: (part: AssistantMessageContent) => AssistantMessageContent,
): ThreadItem {
  if (item.type !== "assistant_message" || index > item.content.length + MAX_PADDING) return item;
  const content = [...item.content];
  while (content.length <= index) content.push(emptyPart);
  content[index] = revise(content[index] ?? emptyPart);
  return { ...item, content } satisfies AssistantMessageItem;
}

const MAX_PADDING = 64;

function withWidget(item: WidgetItem, update: WidgetUpdate, report: ReportRefusal): WidgetItem {
  const { widget, refusal } = applyWidgetUpdate(item.widget, update);
  if (refusal !== null) report(refusal);
  if (widget === item.widget) return item;
  const root = WidgetRootSchema.safeParse(widget);
  if (root.success) return { ...item, widget: root.data };
  report("The new root is none that a widget may have.");
  return item;
}

function withTask(
  item: WorkflowItem,
  update: Extract<ThreadItemUpdate, { task_index: number }>,
  replaced: 0 | 1,
): WorkflowItem {
  const tasks = item.workflow.tasks.toSpliced(update.task_index, replaced, update.task);
  return { ...item, workflow: { ...item.workflow, tasks } };
}
