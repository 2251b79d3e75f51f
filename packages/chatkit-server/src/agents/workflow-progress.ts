import type {
  Task,
  ThreadItemUpdate,
  ThreadStreamEvent,
  Workflow,
  WorkflowItem,
  WorkflowSummary,
} from "../protocol";

export interface WorkflowEnding {
  summary?: WorkflowSummary | undefined;
  /** Default: false, which collapses the workflow in the client. */
  expanded?: boolean | undefined;
}

interface WorkflowProgressOptions {
  emit: (event: ThreadStreamEvent) => void;
  createItem: (workflow: Workflow) => WorkflowItem;
  now: () => number;
}

/**
 * The current workflow, if any. Tasks are never modified in place, so that earlier events stay
 * unchanged.
 */
export class WorkflowProgress {
  readonly #options: WorkflowProgressOptions;
  #item: WorkflowItem | undefined;
  /** A custom workflow without tasks is announced with its first task. */
  #withheld = false;

  constructor(options: WorkflowProgressOptions) {
    this.#options = options;
  }

  get item(): Readonly<WorkflowItem> | undefined {
    return this.#item;
  }

  start(workflow: Workflow): void {
    this.end();
    this.resume(this.#options.createItem(workflow));
    if (this.#item && !this.#withheld) {
      this.#options.emit({ type: "thread.item.added", item: snapshot(this.#item) });
    }
  }

  /** Continues a workflow from an earlier turn. */
  resume(item: WorkflowItem): void {
    this.#item = item;
    this.#withheld = item.workflow.type !== "reasoning" && item.workflow.tasks.length === 0;
  }

  /** Makes a workflow current that was already announced by other means. */
  follow(item: WorkflowItem): void {
    this.#item = item;
    this.#withheld = false;
  }

  addTask(task: Task): void {
    if (!this.#item) this.start({ type: "custom", tasks: [], expanded: false });
    const item = this.#item;
    if (!item) return;
    const taskIndex = item.workflow.tasks.push(task) - 1;
    if (this.#withheld) {
      this.#withheld = false;
      this.#options.emit({ type: "thread.item.added", item: snapshot(item) });
    } else {
      this.#emitUpdate(item, { type: "workflow.task.added", task_index: taskIndex, task });
    }
  }

  /** Throws if there is no current workflow or it has no such task. */
  updateTask(task: Task, taskIndex: number): void {
    const item = this.#item;
    if (!item) throw new Error("No workflow is running: start one before updating its tasks.");
    if (!(taskIndex in item.workflow.tasks)) {
      throw new RangeError(`The workflow has no task at index ${taskIndex}.`);
    }
    item.workflow.tasks[taskIndex] = task;
    this.#emitUpdate(item, { type: "workflow.task.updated", task_index: taskIndex, task });
  }

  /** Applies an update of the current workflow that was sent by other means. */
  fold(itemId: string, update: ThreadItemUpdate): void {
    if (this.#item?.id !== itemId) return;
    const { tasks } = this.#item.workflow;
    if (update.type === "workflow.task.added") tasks.push(update.task);
    if (update.type === "workflow.task.updated" && update.task_index in tasks) {
      tasks[update.task_index] = update.task;
    }
  }

  /** Finishes the current workflow, if there is one. */
  end(ending: WorkflowEnding = {}): void {
    const item = this.release();
    if (item) this.finish(item, ending);
  }

  /** Uses the given summary, or else the workflow's own, or else its duration in seconds. */
  finish(item: WorkflowItem, { summary, expanded = false }: WorkflowEnding = {}): void {
    const workflow = {
      ...item.workflow,
      summary: summary ?? item.workflow.summary ?? { duration: this.#secondsSince(item) },
      expanded,
    };
    this.#options.emit({ type: "thread.item.done", item: { ...item, workflow } });
  }

  /** Clears the current workflow without sending an event. */
  release(): WorkflowItem | undefined {
    const item = this.#item;
    this.#item = undefined;
    this.#withheld = false;
    return item;
  }

  #emitUpdate(item: WorkflowItem, update: ThreadItemUpdate): void {
    this.#options.emit({ type: "thread.item.updated", item_id: item.id, update });
  }

  #secondsSince(item: WorkflowItem): number {
    const elapsed = this.#options.now() - Date.parse(item.created_at);
    return Math.max(0, Math.trunc(elapsed / 1000));
  }
}

function snapshot(item: WorkflowItem): WorkflowItem {
  return { ...item, workflow: { ...item.workflow, tasks: [...item.workflow.tasks] } };
}
