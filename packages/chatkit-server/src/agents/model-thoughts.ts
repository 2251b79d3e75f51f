import type { ThoughtTask } from "../protocol";
import type { ThoughtDeltaEvent, ThoughtDoneEvent } from "./response-events";
import type { WorkflowProgress } from "./workflow-progress";

interface StreamedThought {
  itemId: string;
  summaryIndex: number;
  workflowId: string;
  taskIndex: number;
  content: string;
}

/**
 * The model's reasoning as tasks of a workflow. The first thought of a reasoning workflow is
 * streamed; later ones are shown when complete.
 */
export class ModelThoughts {
  readonly #workflow: WorkflowProgress;
  #streamed: StreamedThought | undefined;

  constructor(workflow: WorkflowProgress) {
    this.#workflow = workflow;
  }

  reasoningAdded(): void {
    if (this.#workflow.item) return;
    this.#workflow.start({ type: "reasoning", tasks: [], expanded: false });
  }

  delta({ item_id, summary_index, delta }: ThoughtDeltaEvent): void {
    const current = this.#workflow.item;
    if (!current) return;
    const streamed = this.#streamedThought(item_id, summary_index);
    if (streamed) {
      streamed.content += delta;
      this.#workflow.updateTask(thought(streamed.content), streamed.taskIndex);
    } else if (current.workflow.type === "reasoning" && current.workflow.tasks.length === 0) {
      this.#streamed = {
        itemId: item_id,
        summaryIndex: summary_index,
        workflowId: current.id,
        taskIndex: 0,
        content: delta,
      };
      this.#workflow.addTask(thought(delta));
    }
  }

  done({ item_id, summary_index, text }: ThoughtDoneEvent): void {
    if (!this.#workflow.item) return;
    const streamed = this.#streamedThought(item_id, summary_index);
    if (!streamed) {
      this.#workflow.addTask(thought(text));
      return;
    }
    this.#streamed = undefined;
    this.#workflow.updateTask(thought(text), streamed.taskIndex);
  }

  #streamedThought(itemId: string, summaryIndex: number): StreamedThought | undefined {
    const streamed = this.#streamed;
    const matches =
      streamed?.itemId === itemId &&
      streamed.summaryIndex === summaryIndex &&
      streamed.workflowId === this.#workflow.item?.id;
    return matches ? streamed : undefined;
  }
}

function thought(content: string): ThoughtTask {
  return { type: "thought", status_indicator: "none", content };
}
