import type { ThreadItem, WorkflowItem } from "../protocol";
import type { AgentContext } from "./agent-context";

/**
 * Continues the workflow that the previous turn left open, if any: the thread's newest item, or the
 * item that was newest when the client tool call that this turn continues was made. If this turn
 * has already started a workflow, the old one is finished instead.
 */
export async function continueWorkflow<Context>(
  context: AgentContext<Context>,
): Promise<WorkflowItem | undefined> {
  const { store, thread, requestContext } = context;
  const page = await store.loadVisibleThreadItems(thread.id, null, 2, "desc", requestContext);
  const workflow = openWorkflow(page.data);
  if (!workflow || workflow.id === context.workflow.item?.id) return undefined;
  if (context.workflow.item) context.workflow.finish(workflow);
  else context.workflow.resume(workflow);
  return workflow;
}

function openWorkflow([newest, before]: readonly ThreadItem[]): WorkflowItem | undefined {
  const candidate = newest?.type === "client_tool_call" ? before : newest;
  if (candidate?.type !== "workflow") return undefined;
  const { summary } = candidate.workflow;
  return summary && "duration" in summary ? undefined : structuredClone(candidate);
}
