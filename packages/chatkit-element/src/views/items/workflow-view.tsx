import { useId, useState } from "react";
import type { Workflow, WorkflowItem } from "@acme/chatkit-server/protocol";
import { useElementServices, useTexts } from "../../ui/services";
import { Icon } from "../../ui/icons";
import { useElementState } from "../element-context";
import { formatDuration } from "../format-duration";
import { TaskView, taskTitle } from "./task-view";

/** A list of steps that can be collapsed. The user's choice takes precedence over the server's. */
export function WorkflowView({ item, done }: { item: WorkflowItem; done: boolean }) {
  const text = useTexts();
  const bodyId = useId();
  const { workflow } = item;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const turnRuns = useElementState((state) => state.turn !== null);
  const running = !done && turnRuns && workflow.summary == null;
  const expanded = chosen ?? workflow.expanded;
  const title = useWorkflowTitle(workflow, running);
  return (
    <div className="ck-workflow" data-running={running}>
      <button
        type="button"
        className="ck-workflow-header"
        aria-expanded={expanded}
        aria-controls={bodyId}
        onClick={() => setChosen(!expanded)}
      >
        <Icon name={iconOf(workflow)} size={18} />
        <span className={running ? "ck-shimmer" : undefined} dir="auto">
          {title}
        </span>
        <Icon name="chevron-right" size={16} className="ck-disclosure" />
        <span className="ck-sr">{text(expanded ? "workflow.hide" : "workflow.show")}</span>
      </button>
      <div id={bodyId} className="ck-workflow-tasks" hidden={!expanded}>
        {workflow.tasks.map((task, at) => (
          <TaskView key={at} task={task} running={running} />
        ))}
      </div>
    </div>
  );
}

function useWorkflowTitle(workflow: Workflow, running: boolean): string {
  const text = useTexts();
  const { locale } = useElementServices();
  const { summary, tasks } = workflow;
  const newest = tasks.at(-1);
  if (summary && isTitled(summary)) return summary.title;
  if (summary && typeof summary.duration === "number") {
    return text("workflow.thoughtFor", { duration: formatDuration(summary.duration, locale) });
  }
  const newestTitle = newest && taskTitle(newest, text);
  if (running) return newestTitle || text("workflow.working");
  return newestTitle || text("workflow.done");
}

function isTitled(
  summary: NonNullable<Workflow["summary"]>,
): summary is Extract<typeof summary, { title: string }> {
  return typeof summary.title === "string";
}

function iconOf({ summary, type }: Workflow): string {
  const icon = summary?.icon;
  if (typeof icon === "string") return icon;
  return type === "reasoning" ? "lightbulb" : "sparkle";
}
