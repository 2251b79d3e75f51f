import type { AssistantMessageItem, ThreadItem, ThreadItemUpdate, WorkflowItem } from "../protocol";

type MessageUpdate = Extract<ThreadItemUpdate, { content_index: number }>;

/**
 * Items that were added and aren't done, oldest first, with all updates applied; they are saved if
 * a turn ends early. The items are copies, so a handler may keep changing its own objects.
 */
export class PendingItems {
  readonly #items = new Map<string, ThreadItem>();
  #revision = 0;

  /** Increases with every change. */
  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#items.size;
  }

  /** Takes ownership of the object; callers must not change it afterward. */
  add(item: ThreadItem): void {
    this.#revision += 1;
    this.#items.set(item.id, item);
  }

  settle(itemId: string): void {
    if (this.#items.delete(itemId)) this.#revision += 1;
  }

  /** Widgets and images stay as they were added; updates that don't apply are ignored. */
  fold(itemId: string, update: ThreadItemUpdate): void {
    const item = this.#items.get(itemId);
    if (!item) return;
    this.#revision += 1;
    if (item.type === "assistant_message" && "content_index" in update) foldText(item, update);
    if (item.type === "workflow") foldTask(item, update);
  }

  list(): ThreadItem[] {
    return [...this.#items.values()];
  }

  snapshot(): ThreadItem[] {
    return structuredClone(this.list());
  }

  clear(): void {
    this.#items.clear();
  }
}

/** Far more parts than a model writes; a wrong index must not fill memory with empty parts. */
const MAX_PARTS = 1_000;

function foldText(item: AssistantMessageItem, update: MessageUpdate): void {
  if (update.content_index >= MAX_PARTS) return;
  while (item.content.length <= update.content_index) {
    item.content.push({ type: "output_text", text: "", annotations: [] });
  }
  const part = item.content[update.content_index];
  if (!part) return;
  switch (update.type) {
    case "assistant_message.content_part.added":
    case "assistant_message.content_part.done":
      item.content[update.content_index] = {
        ...update.content,
        annotations: [...update.content.annotations],
      };
      return;
    case "assistant_message.content_part.text_delta":
      part.text += update.delta;
      return;
    case "assistant_message.content_part.annotation_added":
      part.annotations.splice(update.annotation_index, 0, update.annotation);
      return;
  }
}

function foldTask(item: WorkflowItem, update: ThreadItemUpdate): void {
  const { tasks } = item.workflow;
  if (update.type === "workflow.task.added") tasks.push(update.task);
  if (update.type === "workflow.task.updated" && update.task_index < tasks.length) {
    tasks[update.task_index] = update.task;
  }
}
